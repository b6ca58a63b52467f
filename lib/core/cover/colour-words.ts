import type { Oklch } from './oklch';

// One family of inks: whites are warm paper, blacks are warm ink, and nothing is louder than a screen print can be.
const colours = `
white .965 .012 85 | chalk .95 .012 90 | chalk white .955 .01 95 | ivory .95 .028 92 | cream .94 .036 88
off white .95 .016 85 | vanilla .93 .045 92 | ecru .88 .035 88 | buttermilk .94 .05 95 | black .19 .012 270
ink black .19 .015 270 | jet black .18 .008 270 | onyx .2 .01 280 | ebony .22 .014 60 | soot .25 .01 60
obsidian .19 .02 290 | charcoal .31 .01 260 | graphite .36 .01 260 | anthracite .28 .01 260
licorice .22 .015 320 | grey .64 .008 260 | gray .64 .008 260 | ash .72 .01 100 | dove .78 .012 60
greige .76 .02 75 | taupe .58 .025 60 | mushroom .7 .025 65 | brown .44 .07 55 | beige .87 .035 80
tan .75 .07 72 | khaki .72 .07 100 | camel .7 .09 70 | fawn .76 .06 68 | buff .83 .06 82 | cocoa .42 .06 48
espresso .29 .04 50 | mocha .5 .06 55 | chestnut .43 .09 40 | sepia .46 .06 65 | umber .4 .06 55
sienna .54 .12 45 | ochre .7 .13 75 | rust .52 .14 40 | cinnamon .54 .12 48 | toffee .58 .11 58
ginger .64 .14 55 | golden .79 .14 82 | amber .77 .16 72 | mustard .74 .14 90 | saffron .78 .16 74
turmeric .75 .15 80 | marigold .78 .16 74 | yellow .87 .16 97 | lemon .9 .15 102 | canary .91 .15 100
butter .92 .08 95 | sunflower .84 .16 88 | sulfur .88 .14 104 | sulphur .88 .14 104 | chartreuse .86 .18 118 | citron .86 .16 108 | orange .71 .17 52
tangerine .72 .17 50 | apricot .81 .1 62 | peach .84 .08 55 | cantaloupe .8 .11 60 | pumpkin .68 .16 52
persimmon .65 .18 42 | papaya .76 .14 50 | salmon .75 .11 32 | shrimp .78 .1 35 | vermilion .62 .2 34
tomato .61 .19 31 | paprika .56 .17 35 | red .57 .2 27 | scarlet .58 .21 28 | crimson .5 .19 20
carmine .5 .19 18 | cherry .5 .19 18 | ruby .48 .18 14 | poppy .62 .2 30 | cranberry .45 .16 14
garnet .4 .14 18 | oxblood .35 .11 22 | burgundy .38 .12 12 | maroon .37 .12 22 | wine .38 .12 8
claret .4 .13 10 | merlot .36 .11 5 | bordeaux .37 .12 10 | beetroot .42 .14 355 | raspberry .53 .19 5
strawberry .62 .19 18 | watermelon .67 .17 15 | grapefruit .72 .14 22 | pink .8 .1 0 | rose .7 .13 8
blush .87 .05 25 | powder pink .89 .045 5 | salmon pink .77 .11 22 | fuchsia .62 .22 340 | magenta .6 .22 345
cerise .57 .2 5 | bubblegum .79 .13 350 | carnation .79 .1 8 | hot pink .66 .22 355 | shell pink .89 .045 30
dusty rose .7 .07 12 | dusty pink .77 .06 10 | flamingo .74 .14 15 | cotton candy .85 .08 350
peony .72 .14 355 | rosewood .4 .1 20 | rose gold .76 .08 35 | mauve .66 .07 330 | purple .47 .16 310
violet .5 .17 298 | lavender .8 .07 298 | lilac .8 .075 312 | plum .4 .11 335 | aubergine .31 .08 325
eggplant .31 .08 325 | amethyst .6 .13 305 | indigo .37 .13 278 | ultramarine .42 .19 268
periwinkle .71 .1 278 | iris .52 .14 285 | mulberry .42 .12 345 | wisteria .74 .09 300 | blackberry .3 .07 315
blue .53 .15 255 | navy .3 .08 262 | midnight .25 .06 268 | midnight blue .25 .065 268 | royal blue .47 .17 264
cobalt .47 .17 260 | sapphire .43 .15 260 | azure .68 .13 242 | sky blue .79 .085 233 | baby blue .85 .055 235
powder blue .86 .045 225 | ice blue .92 .028 220 | ice .93 .02 215 | glacier .85 .04 215
steel blue .58 .07 245 | cornflower .68 .11 258 | denim .46 .08 252 | prussian .33 .09 245
prussian blue .33 .09 245 | petrol .4 .06 215 | cerulean .62 .12 235 | lapis .42 .14 262 | delft .45 .13 262
electric blue .6 .18 255 | bluebell .6 .12 275 | blueprint .42 .13 258 | cyan .8 .115 205
turquoise .77 .11 190 | teal .5 .085 198 | aqua .84 .09 192 | aquamarine .85 .085 175 | duck egg .88 .035 195
peacock .48 .1 210 | lagoon .6 .1 200 | seafoam .87 .06 168 | green .56 .13 148 | emerald .57 .13 160
jade .63 .11 163 | malachite .52 .12 162 | mint .88 .075 165 | sage .74 .045 140 | olive .52 .085 112
fern .58 .1 138 | forest .37 .075 150 | forest green .37 .075 150 | bottle green .33 .065 160
hunter green .37 .07 155 | racing green .32 .07 160 | pine green .37 .06 165 | lime .85 .18 125
apple green .77 .16 130 | pistachio .83 .08 125 | avocado .6 .1 118 | celadon .82 .05 155
eucalyptus .7 .045 170 | spruce .4 .05 175 | matcha .72 .1 122 | juniper .38 .045 190 | sea green .6 .09 170
pea green .72 .12 120 | celery .84 .09 118 | hazel .55 .08 75 | pomegranate .47 .17 18 | navy blue .32 .085 262
olive green .5 .085 118 | slate blue .5 .07 262 | charcoal grey .36 .01 260 | charcoal gray .36 .01 260
brick red .5 .14 30 | mint green .86 .08 160 | rust red .5 .15 34 | burnt orange .62 .155 46
burnt sienna .5 .12 42 | raw umber .42 .05 70 | warm white .955 .022 80 | cool white .95 .012 240
`;

// What things are made of: after a colour ("teal linen") the colour is meant, alone ("pale oak") the thing's own.
const materials = `
paper .955 .018 85 | eggshell .94 .022 90 | bone .92 .022 85 | porcelain .95 .012 220 | pearl .92 .014 75
milk .955 .014 90 | snow .965 .008 230 | alabaster .94 .015 80 | linen .92 .026 80 | parchment .9 .04 84
oatmeal .87 .03 82 | frost .94 .018 225 | ink .21 .02 270 | gunmetal .38 .018 240 | silver .8 .008 250
steel .6 .022 245 | slate .46 .028 245 | pewter .58 .012 240 | concrete .7 .008 90 | cement .74 .008 85
stone .74 .02 80 | limestone .85 .025 85 | flint .45 .012 240 | smoke .66 .012 250 | chrome .82 .01 240
platinum .88 .008 240 | nickel .7 .012 90 | granite .56 .01 260 | pebble .72 .015 75 | sand .84 .055 82
biscuit .82 .06 75 | chocolate .35 .055 45 | coffee .38 .05 55 | walnut .4 .06 55 | oak .68 .08 72
birch .85 .04 82 | pine .72 .08 75 | maple .72 .09 70 | teak .55 .09 62 | mahogany .36 .09 30 | cedar .52 .1 42
driftwood .7 .03 70 | cork .66 .08 68 | leather .46 .09 52 | tobacco .45 .08 60 | clay .62 .1 45
terracotta .6 .13 40 | adobe .64 .11 48 | brick .5 .14 32 | copper .62 .12 48 | bronze .55 .09 65
brass .74 .11 85 | caramel .66 .12 62 | gold .78 .14 84 | honey .78 .14 78 | straw .86 .09 92 | wheat .85 .07 82
coral .71 .15 30 | verdigris .66 .075 178 | patina .66 .07 175 | moss .52 .085 125 | grass .64 .14 138
lichen .76 .055 120 | kelp .4 .055 125 | skin .76 .07 55 | marble .92 .008 80 | bamboo .78 .09 95
moonlight .85 .03 250 | ember .6 .18 40 | raffia .8 .07 82 | jute .72 .06 78 | kraft .7 .07 70
cardboard .7 .07 70 | enamel .93 .012 200 | lipstick .53 .2 18
`;

/** The prompt's own words for colours, each as the ink that prints it. */
export const colourWords = parseTable(colours);

export const materialWords = parseTable(materials);

/** What a word before a colour does to it: lightness added, chroma multiplied, degrees of hue added. */
export const colourModifiers: ReadonlyMap<string, readonly [number, number, number]> = new Map(
  Object.entries({
    deep: [-0.09, 1.08, 0],
    dark: [-0.15, 0.92, 0],
    darker: [-0.15, 0.92, 0],
    pale: [0.13, 0.55, 0],
    light: [0.11, 0.75, 0],
    lighter: [0.11, 0.75, 0],
    soft: [0.06, 0.7, 0],
    dusty: [0, 0.55, 0],
    muted: [-0.01, 0.55, 0],
    faded: [0.05, 0.5, 0],
    washed: [0.08, 0.5, 0],
    chalky: [0.07, 0.55, 0],
    milky: [0.1, 0.5, 0],
    smoky: [-0.06, 0.45, 0],
    dirty: [-0.06, 0.7, 10],
    burnt: [-0.12, 0.95, -6],
    bleached: [0.14, 0.4, 0],
    bright: [0.05, 1.18, 0],
    brilliant: [0.04, 1.2, 0],
    vivid: [0.02, 1.25, 0],
    saturated: [0, 1.25, 0],
    electric: [0.05, 1.4, 0],
    neon: [0.1, 1.45, 0],
    fluorescent: [0.1, 1.45, 0],
    acid: [0.06, 1.3, 12],
    hot: [0.02, 1.3, 0],
    rich: [-0.04, 1.12, 0],
    warm: [0.01, 1.05, 8],
    cool: [0, 0.95, -10],
    cold: [0.02, 0.85, -12],
    icy: [0.14, 0.5, 0],
    pastel: [0.15, 0.6, 0],
    powdery: [0.12, 0.5, 0],
    midnight: [-0.2, 0.9, 0],
    inky: [-0.18, 0.85, 0],
    weathered: [0.04, 0.6, 0],
  }).map(([word, shift]) => [word, shift as [number, number, number]]),
);

function parseTable(table: string): ReadonlyMap<string, Oklch> {
  return new Map(
    table.split(/[|\n]/).flatMap((entry) => {
      const words = entry.trim().split(' ');
      const [l, c, h] = words.splice(-3).map(Number);
      return words.length > 0 && l !== undefined && c !== undefined && h !== undefined
        ? [[words.join(' '), [l, c, h] as const]]
        : [];
    }),
  );
}
