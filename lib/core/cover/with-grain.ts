// A tile of 80 by 80 pixels: nine in a hundred are black at 8 %, nine are white at 12 %.
const tile =
  'iVBORw0KGgoAAAANSUhEUgAAAFAAAABQAgMAAADzfxo+AAAACVBMVEUAAAD///9MaXGZe2aRAAAAA3RSTlMUHgA1GPCtAAAACXBIWXMAAAPoAAAD6AG1e1JrAAADl0lEQVQ4jT2UQYsjRwyFizmExKewkLD4lJiNGdfvyCU+7mFJfAoma2b0K4IJxq5TYoIZ6zQWdiF9vzKoPNk+dHfRkvrp6T0VN8BdlzWgVa3woaCNDXk9qIxn8xI9sK8yXF5RjvwkFKLulsJJnPATBk4J2tRH1oaqYE4UNt32KNW9vhWPgk5afLcgriixgN10UxqsIEZIR3gkomiWa1REMcSkoiWx8OWycS/rZtqb9KywhOrSKMf8NAlpCDeucTpAyey+YtdmqPFHg2dK009gVY0FE7jwOiLtRDtxFPflWczZUVDQqFvM3w0Y3gakxaXPasLtdByhdKO+ODQcbBlrsBJ3xum01UeH9bJSWiauOr0eD6D2uoNS69ztBe00gQneYlGSG1TIBFZorbQCT7rtycVMHY6hA/x0MpnTseSDX9Fjzuj5KTNrswYLc0UKU35o6FNk5Y0chUPWzKEiszGySmf+WM5JfCDHQILzv1aDotS6cXbxvWyz/zHimm12vF/EhNstSc+a8wozqPQEaeco/FJRqyBNYavGGPFdCJfECi/5KMGJFG7X0zVWfTJh8k3RJKTiJqCtolKlVGQvz18U4gRaLJR2Uo6eGDMOLduq+9S97vAz7GLGUHJqTCWgHkOjzbTIpGl9g/U7Kna9SqHP87yQqFh9pulDUmfOQrdyTGzIFW6Fof5NT7W5EBdkXbZU4nBMpvo1tU6nUIfPLBOUWcVsiFbz35/C2p5V1SftY0bLIa6K9KdhvsKfMl7orzT6Pkzvou0BsaE3cjZBmXbIKeD1hej6YzXKsiLPdKnBls9ezV/XpSUGDm/hpOytDH20ylWpXGxv9xFL3LpLdj77u0EzS2vfIXEZqkh7l0kqoC3y3IwqfRqTMm+enCeDM/ohx5DbBmTnSMN2bTjAC5yH+053KxD0DyWIZLwLuDJlm5GHRDsgO2bS4b2Uhk+SFD5Le/z2SOPrcxmr5IHdfaX0vM0KUlnf90yvb42UzkevaTW26JqXPe/TCP+vpZ6Wu+H0Yr9527BjMdwExnxa2MGcuaWPPY0cnSKrhDjXwB5SKz+PH02deRIQ9013MXrJHrhhuYm8mZ4ek6VJxiRjc/irO4QUw/gBS8pTQFlEijxI/Txw6i0XC65WvLWwXBZ3oWQPUZ4qfZqHg3suus4LhePg2IcZgklukiLyjvnj6D+or5zH4FirSm39TmjzJV66h9s/NGw+elrg8R+EF4wdZSh79AAAAABJRU5ErkJggg==';

/**
 * A cover with the grain of a screen print, for where it is shown large. It doubles the bytes and the time to draw it, and
 * is not seen on a small one.
 */
export function withGrain(svg: string): string {
  const image = `<image width="40" height="40" href="data:image/png;base64,${tile}"/>`;
  const pattern = `<pattern id="grain" width="40" height="40" patternUnits="userSpaceOnUse">${image}</pattern>`;
  return svg.replace('</svg>', `${pattern}<path fill="url(#grain)" d="M-134-134H134V134H-134"/></svg>`);
}
