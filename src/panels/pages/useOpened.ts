import { useEffect, useState } from 'react';

/**
 * For a `details` with much inside: its content is made when it is first
 * opened, or when the page is about to be printed.
 */
export function useOpened(): { opened: boolean; onToggle: (event: React.ToggleEvent<HTMLDetailsElement>) => void } {
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    const open = (): void => setOpened(true);
    addEventListener('beforeprint', open);
    return () => removeEventListener('beforeprint', open);
  }, []);
  return { opened, onToggle: (event) => event.newState === 'open' && setOpened(true) };
}
