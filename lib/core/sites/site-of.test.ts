import { describe, expect, it } from 'vitest';
import { siteOf } from './site-of';
import { siteTable } from './site-table';

describe('the site at an address', () => {
  it.each([
    ['https://chatgpt.com/', 'chatgpt'],
    ['https://chatgpt.com', 'chatgpt'],
    ['https://chatgpt.com/c/123?model=x#end', 'chatgpt'],
    ['https://chatgpt.com?model=x', 'chatgpt'],
    ['HTTPS://ChatGPT.com/', 'chatgpt'],
    ['https://chatgpt.com:443/', 'chatgpt'],
    ['https://sora.chatgpt.com/explore', 'sora'],
    ['https://www.midjourney.com/imagine', 'midjourney'],
    ['https://labs.google/fx', 'google-flow'],
    ['https://labs.google/fx/tools/flow', 'google-flow'],
    ['https://labs.google/fx/tools/whisk/project', 'whisk'],
    ['https://labs.google/fx/tools/image-fx', 'imagefx'],
    ['https://www.bing.com/images/create/a-cat/1-2?FORM=GENCRE', 'bing-image-creator'],
    ['https://x.com/i/grok?focus=1', 'grok-on-x'],
    ['https://www.freepik.com/pikaso/ai-image-generator', 'freepik'],
    ['https://freepik.com/pikaso', 'freepik'],
    ['https://someone-some-space.hf.space/', 'hugging-face-spaces'],
    ['https://huggingface.co/spaces/someone/some-space', 'hugging-face-spaces'],
    ['http://127.0.0.1:7860/', 'stable-diffusion-webui'],
    ['http://localhost:7860/?__theme=dark', 'stable-diffusion-webui'],
    ['http://localhost:8188/', 'comfyui'],
  ])('%s is %s', (url, id) => {
    expect(siteOf(url)?.id).toBe(id);
  });

  it.each([
    // The name stands somewhere else than in the host.
    'https://evil.com/?chatgpt.com',
    'https://evil.com/chatgpt.com',
    'https://evil.com/#https://chatgpt.com/',
    'https://chatgpt.com.evil.com/',
    'https://evilchatgpt.com/',
    'https://evil-chatgpt.com/',
    'https://chatgpt.com@evil.com/',
    'https://chatgpt.com:secret@evil.com/',
    'https://evil.com\\@chatgpt.com/',
    'https://evil.com/\\@chatgpt.com/',
    'https://chatgpt.com%2eevil.com/',
    'https://evil.com\t.chatgpt.com/',
    // Another server on the same host, or another page of it.
    'https://chatgpt.com:8443/',
    'http://chatgpt.com:443/',
    'http://localhost/',
    'http://localhost:78600/',
    'http://localhost:78601234/',
    'https://docs.midjourney.com/',
    'https://www.bing.com/search?q=images/create',
    'https://www.bing.com/images/created',
    'https://x.com/home',
    'https://evilfreepik.com/pikaso',
    'https://hf.space.evil.com/',
    // No web page, or no address at all.
    'ftp://chatgpt.com/',
    'javascript://chatgpt.com/%0aalert(1)',
    'view-source:https://chatgpt.com/',
    'chrome-extension://chatgpt.com/',
    'chatgpt.com',
    '//chatgpt.com/',
    ' https://chatgpt.com/',
    'https://',
    '',
  ])('%j is none', (url) => {
    expect(siteOf(url)).toBeUndefined();
  });

  it('reads an address with user info as none, even in front of a known host', () => {
    expect(siteOf('https://someone:secret@chatgpt.com/')).toBeUndefined();
  });

  it('takes a long hostile address in its stride', () => {
    expect(siteOf(`https://${'a.'.repeat(200_000)}evil.com/${'/'.repeat(200_000)}`)).toBeUndefined();
  });
});

describe('the table of sites', () => {
  const hints = siteTable.flatMap((site) => [...site.promptBox, ...site.negativeBox]);

  it('names each site once', () => {
    expect(new Set(siteTable.map((site) => site.id)).size).toBe(siteTable.length);
    expect(new Set(siteTable.map((site) => site.name)).size).toBe(siteTable.length);
  });

  it('finds every site at each of its own addresses', () => {
    for (const site of siteTable) {
      for (const pattern of site.hosts) expect(siteOf(`https://${pattern.replace('*.', 'www.')}`)?.id).toBe(site.id);
    }
  });

  it('dates a hint by month, or not at all', () => {
    for (const hint of hints) expect(hint.seen).toMatch(/^(20\d\d-(0[1-9]|1[0-2]))?$/);
  });

  it('holds one selector in each hint, no list', () => {
    for (const hint of hints) expect(hint.selector).not.toContain(',');
  });

  it('says where a limit comes from exactly when there is one', () => {
    for (const { limit } of siteTable) expect(limit.source === 'none').toBe(limit.characters === 0);
  });
});
