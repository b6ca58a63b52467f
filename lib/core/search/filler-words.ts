/** Words around the names of tags and categories ("Porträt bei Nacht"), by language: as in English, none is missed. */
export const FILLER_WORDS_IN: Readonly<Record<string, string>> = {
  de: 'der die das den dem des ein eine einer eines einem einen und oder mit ohne in im ins am an auf bei beim aus von vom zu zum zur für über unter durch als bild bilder prompt prompts',
  es: 'el la los las un una unos unas y e o u de del al a en con sin por para sobre bajo como imagen imágenes prompt prompts',
  fr: 'le la les l un une des du de d et ou à au aux en dans avec sans par pour sur sous comme image images prompt prompts',
  'pt-BR':
    'o a os as um uma uns umas e ou de do da dos das em no na nos nas ao com sem por para sobre sob como imagem imagens prompt prompts',
  ru: 'и или в во на с со без из от до по для под над при у о об как изображение картинка картинки промпт промпты',
  ar: 'في من على مع بدون عن الى و او صورة صور',
  ko: '의 와 과 및 에서 이미지 사진 그림 프롬프트',
};
