import { useEffect } from 'react';
import type { Settings } from '#api/settings';

/** Puts the theme on the document; «system» follows the desktop as it changes. */
export function useTheme(theme: Settings['theme']): void {
  useEffect(() => {
    const prefersDark = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      const dark = theme === 'dark' || (theme === 'system' && prefersDark.matches);
      document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
    };
    apply();
    prefersDark.addEventListener('change', apply);
    return () => prefersDark.removeEventListener('change', apply);
  }, [theme]);
}
