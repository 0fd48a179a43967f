// The contrast of words on the screen, WCAG 2.2 (1.4.3): each text of an element against what is behind it.

/** Contrast that words need. */
export const TEXT = 4.5;

/** Runs in the page: every text below the elements of a selector, with its colours and their ratio, the least first. */
function textsOf(elements) {
  const parsed = value => {
    const [red, green, blue, alpha = 1] = (/\(([^)]*)\)/.exec(value)?.[1] ?? '0,0,0,0').split(/[\s,/]+/).map(Number);
    return { red, green, blue, alpha };
  };
  const mixed = (front, back, part) => ({
    red: front.red * part + back.red * (1 - part),
    green: front.green * part + back.green * (1 - part),
    blue: front.blue * part + back.blue * (1 - part),
    alpha: 1,
  });
  const luminance = ({ red, green, blue }) => {
    const linear = value => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const ratio = (a, b) => {
    const [x, y] = [luminance(a), luminance(b)].sort((one, other) => other - one);
    return (x + 0.05) / (y + 0.05);
  };
  /** Backgrounds from the element outwards until one covers all that is behind it. */
  const behind = element => {
    const layers = [];
    for (let one = element; one; one = one.parentElement) {
      const colour = parsed(getComputedStyle(one).backgroundColor);
      if (colour.alpha > 0) layers.push(colour);
      if (colour.alpha === 1) break;
    }
    return layers.reduceRight((back, layer) => mixed(layer, back, layer.alpha), {
      red: 255,
      green: 255,
      blue: 255,
      alpha: 1,
    });
  };
  const hex = ({ red, green, blue }) =>
    `#${[red, green, blue].map(value => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
  const found = [];
  for (const root of elements) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent.trim();
      const element = node.parentElement;
      if (text === '' || !element.checkVisibility({ visibilityProperty: true }) || element.closest('style, script'))
        continue;
      const style = getComputedStyle(element);
      let seen = parsed(style.color).alpha;
      for (let one = element; one; one = one.parentElement) seen *= Number(getComputedStyle(one).opacity);
      const back = behind(element);
      const front = mixed(parsed(style.color), back, seen);
      found.push({
        text: text.slice(0, 40),
        ratio: Math.round(ratio(front, back) * 100) / 100,
        front: hex(front),
        back: hex(back),
      });
    }
  }
  return found.sort((a, b) => a.ratio - b.ratio);
}

/** Texts below all elements of a locator of Playwright, those with the least contrast first. Throws when there are none. */
export async function contrastOf(locator) {
  const texts = await locator.evaluateAll(textsOf);
  if (texts.length === 0) throw new Error('no text to measure');
  return texts;
}
