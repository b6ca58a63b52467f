/**
 * What a label, a name or a button says, in English, Spanish, Portuguese, French, German, Italian, Russian, Chinese,
 * Japanese and Korean. The stems of words with letters count at the beginning of a word only. Names of fields in the
 * markup are English nearly everywhere and tell the rest.
 */
const patterns = {
  prompt:
    /(?<!\p{L})(?:prompt|describ|descr[ei]v|d[ée]cri[vr]|beschreibe|imm?agin|ask(?!\p{L})|p[re]+gunt|frage?n?(?!\p{L})|chied|messag|mensa[jg]|nachricht|chat|compose|idea|what (?:do|would) you|generat|опиши|спрос|сообщен|промпт|запрос)|描述|提[示问]|消息|プロンプト|説明して|質問|メッセージ|프롬프트|설명해|질문|메시지/iu,
  negative:
    /(?<!\p{L})(?:neg(?!\p{L})|n[ée]gati[vf]|e[xs]clu[dir]|ausschl|avoid|unwanted|do(?:n['’]t| not) want|негатив|исключ)|[负負]面|反向|不想|ネガティブ|除外|네거티브|제외/iu,
  search:
    /(?<!\p{L})(?:search|find(?!\p{L})|filte?r|busca|pesquis|procur|r[ie]cerca|recherch|cherch|suche|durchsuch|cerca(?!\p{L})|поиск|найти)|搜[索尋]|查找|検索|검색/iu,
  comment:
    /(?<!\p{L})(?:[ck]om+ent|repl[yi]|review|feedback|respuesta|resposta|répon|antwort|rispond|коммент|ответ|отзыв)|[评評][论論]|留言|回[复覆]|コメント|返信|댓글|답글/iu,
  /** Also what the attributes autocomplete and inputmode say of codes and numbers. */
  account:
    /(?<!\p{L})(?:e-?mail|user ?name|passwor|(?:log|sign)[- ]?in|sign[- ]?up|phone|newsletter|subscri|correo|usu[aá]rio|utilisateur|benutzer|anmeld|utente|one-time|numeric|decimal|почт|логин|телефон)|[邮郵]箱|用[户戶]名|手机|メール|이메일|아이디/iu,
  /** English alone: a title or a seed is a short line, and loses to a prompt box in any language. */
  detail:
    /(?<!\p{L})(?:title|subject|tags?(?!\p{L})|name|url|https?|seed|bio(?!\p{L})|notes?(?!\p{L})|folder|system|instruction|settings?|caption)/iu,
  /** On a button: what is written goes off to be answered or drawn. */
  send: /(?<!\p{L})(?:send|submit|imagin|run(?!\p{L})|go(?!\p{L})|draw|dream|queue|invoke|envi[ae]|envoy|invia|absend|g[ée]n[ée]r|gerar|crea(?:r|te?)?(?!\p{L})|criar|créer|erstell|отправ|созда|с?генер)|[发發送]送|送信|提交|[生作]成|[创創][作建]|전송|보내|만들|생성/iu,
  /** On a button: what is written is kept or made public. */
  keep: /(?<!\p{L})(?:save|cancel|post(?!\p{L})|publish|guardar|salva|enregistr|speicher|сохран)|保存|取消|[发發]布|投稿|저장|게시/iu,
} as const;

/** By what a field or a button is for, the source of an expression with the flags i and u. */
export type FieldWords = Readonly<Record<keyof typeof patterns, string>>;

/** As sources, since they go to a page with the other clues. */
export const fieldWords = Object.fromEntries(
  Object.entries(patterns).map(([meaning, { source }]) => [meaning, source]),
) as FieldWords; // Object.fromEntries forgets the names.
