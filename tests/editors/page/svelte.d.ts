declare module '*.svelte' {
  import type { Component } from 'svelte';

  const component: Component<{ draft: string; onstate: (text: string) => void }>;
  export default component;
}
