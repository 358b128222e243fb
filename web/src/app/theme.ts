import { type CSSVariablesResolver, type MantineColorsTuple, createTheme } from '@mantine/core';

const tide: MantineColorsTuple = [
  '#eaf6f8',
  '#d6ebef',
  '#aed8e0',
  '#82c3cf',
  '#5bb0c0',
  '#3a9bad',
  '#16798c',
  '#0f6778',
  '#0c5563',
  '#083f4a',
];
const gray: MantineColorsTuple = [
  '#f7f8fa',
  '#f0f2f5',
  '#e5e8ed',
  '#d8dde4',
  '#c2c9d3',
  '#8d97a5',
  '#5d6878',
  '#454f5d',
  '#2f3742',
  '#1b2129',
];
const red: MantineColorsTuple = [
  '#fdecea',
  '#fbd9d5',
  '#f7b3ac',
  '#f38d83',
  '#ff8f85',
  '#e5564a',
  '#c94a3f',
  '#b42318',
  '#912018',
  '#6b1710',
];
const teal: MantineColorsTuple = [
  '#e8f6ee',
  '#d2eddd',
  '#a5dbbb',
  '#78c999',
  '#5cc98a',
  '#2f9e61',
  '#46ab75',
  '#1c7a43',
  '#145a32',
  '#0d3c21',
];
const dark: MantineColorsTuple = [
  '#d5dae1',
  '#b9c1cc',
  '#98a2b0',
  '#6a7482',
  '#3a424d',
  '#2f363f',
  '#242a32',
  '#1a1f26',
  '#14181e',
  '#0f1216',
];

// Latin from the system, Japanese from Noto Sans JP where it is installed and the system's gothic where it isn't.
const SANS = [
  'ui-sans-serif',
  'system-ui',
  '-apple-system',
  '"Segoe UI"',
  'Roboto',
  '"Noto Sans"',
  '"Noto Sans JP"',
  '"Noto Sans CJK JP"',
  '"Hiragino Sans"',
  '"Yu Gothic UI"',
  'Meiryo',
  'sans-serif',
].join(', ');

/** The console's look: one colour of its own, small radii, and sizes for dense pages. */
export const theme = createTheme({
  primaryColor: 'tide',
  primaryShade: { light: 7, dark: 6 },
  colors: { tide, gray, dark, red, teal },
  fontFamily: SANS,
  fontFamilyMonospace:
    'ui-monospace, SFMono-Regular, Menlo, Consolas, "Noto Sans Mono", "Noto Sans Mono CJK JP", monospace',
  headings: {
    fontFamily: SANS,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.35' },
      h2: { fontSize: '1rem', lineHeight: '1.45' },
      h3: { fontSize: '0.875rem', lineHeight: '1.5' },
    },
  },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  defaultRadius: 'md',
  radius: { xs: '3px', sm: '5px', md: '7px', lg: '10px', xl: '16px' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'sm' } },
    // The arrows of a select, which says itself what it is.
    ComboboxChevron: { defaultProps: { 'aria-hidden': true } },
    Tooltip: {
      defaultProps: { withArrow: true, multiline: true, maw: 320, events: { hover: true, focus: true, touch: true } },
    },
    Paper: { defaultProps: { withBorder: true, radius: 'lg' } },
    Alert: { defaultProps: { radius: 'md' } },
  },
});

/** Colours that Mantine leaves too pale to read, and the console's own surfaces. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-error': '#b42318',
    '--mantine-color-placeholder': '#6b7686',
    '--rc-page': '#f7f8fa',
    '--rc-surface': '#ffffff',
    '--rc-line': '#e2e6eb',
    '--rc-hover': '#f3f6f8',
    '--rc-error-surface': '#fdecea',
    '--rc-warning-surface': '#fdf3e1',
    '--rc-good': '#1c7a43',
    '--rc-wait': '#96590a',
    '--rc-bad': '#b42318',
    '--rc-idle': '#5d6878',
    '--rc-busy': '#0f6778',
  },
  dark: {
    '--mantine-color-error': '#ff8f85',
    '--mantine-color-placeholder': '#98a2b0',
    '--rc-page': '#14181e',
    '--rc-surface': '#1a1f26',
    '--rc-line': '#2f363f',
    '--rc-hover': '#20262e',
    '--rc-error-surface': '#3d1f1d',
    '--rc-warning-surface': '#362a14',
    '--rc-good': '#5cc98a',
    '--rc-wait': '#e3ad57',
    '--rc-bad': '#ff8f85',
    '--rc-idle': '#98a2b0',
    '--rc-busy': '#5bb0c0',
  },
});
