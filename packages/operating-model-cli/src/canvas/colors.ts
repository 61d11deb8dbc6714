/** The colours of a drawn canvas as style sheet variables, for light and for dark. */
export const COLORS = `:root {
  color-scheme: light dark;
  --page: #f4f5f7; --box: #ffffff; --line: #dfe3e8; --text: #1f2328; --quiet: #5b6570;
  --accent: #1f5493; --tint: #e8f1fc; --error: #b3261e; --warning: #8a5a00; --info: #1f5493;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #16181b; --box: #212529; --line: #3a4149; --text: #eceff3; --quiet: #a9b3be;
    --accent: #8ab8f0; --tint: #21344a; --error: #ff8a80; --warning: #ffcf70; --info: #8ab8f0;
  }
}
@media print {
  :root {
    --page: #ffffff; --box: #ffffff; --line: #b5bcc4; --text: #000000; --quiet: #444b52;
    --accent: #1f5493; --tint: #eef3fa; --error: #b3261e; --warning: #8a5a00; --info: #1f5493;
  }
}`;

/** Fonts that are there on every machine: the file needs nothing from outside. */
export const FONTS =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
