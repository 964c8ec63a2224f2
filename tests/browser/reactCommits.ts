/**
 * Tells which React components rendered, in the production build, through the
 * hook that React's developer tools use: React reports each commit to it.
 */
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Names of DOM hosts (`data-renders` or tag and class) under which a component rendered, one list a commit. */
    punctaCommits: string[][];
  }
}

/** Call before the page is opened. */
export async function watchCommits(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface Fiber {
      readonly alternate: Fiber | null;
      readonly child: Fiber | null;
      readonly sibling: Fiber | null;
      readonly flags: number;
      readonly tag: number;
      readonly stateNode: unknown;
    }
    const PERFORMED_WORK = 1;
    window.punctaCommits = [];
    /** Nearest DOM element inside a fiber, as the name of what rendered. */
    const nameOf = (fiber: Fiber): string => {
      let at: Fiber | null = fiber;
      while (at && !(at.stateNode instanceof Element)) at = at.child;
      const element = at?.stateNode;
      if (!(element instanceof Element)) return 'nothing';
      return element.closest('[data-renders]')?.getAttribute('data-renders') ?? `${element.tagName}.${element.getAttribute('class') ?? ''}`;
    };
    const collect = (fiber: Fiber, into: string[]): void => {
      const before = fiber.alternate;
      // 0 function, 1 class, 11 forward ref, 14 and 15 memo: the kinds that run our code.
      if (before && [0, 1, 11, 14, 15].includes(fiber.tag) && fiber.flags & PERFORMED_WORK) into.push(nameOf(fiber));
      if (before && fiber.child === before.child) return;
      for (let child = fiber.child; child; child = child.sibling) collect(child, into);
    };
    Object.defineProperty(window, '__REACT_DEVTOOLS_GLOBAL_HOOK__', {
      value: {
        supportsFiber: true,
        renderers: new Map(),
        inject: () => 1,
        checkDCE: () => undefined,
        onCommitFiberUnmount: () => undefined,
        onPostCommitFiberRoot: () => undefined,
        onCommitFiberRoot: (_: number, root: { current: Fiber }) => {
          const names: string[] = [];
          collect(root.current, names);
          window.punctaCommits.push(names);
        },
      },
    });
  });
}

/** Forgets what was seen so far. */
export function clearCommits(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.punctaCommits = [];
  });
}

/** Every name that rendered since, without repeats. */
export function renderedNames(page: Page): Promise<string[]> {
  return page.evaluate(() => [...new Set(window.punctaCommits.flat())]);
}
