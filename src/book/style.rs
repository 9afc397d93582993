//! How the book looks, on a screen and on A4.

pub(super) const CSS: &str = "\
@page { size: A4 landscape; margin: 12mm; }
* { box-sizing: border-box; }
body { font-family: 'Noto Sans', 'Noto Naskh Arabic', 'Noto Sans Arabic', 'DejaVu Sans', Arial, sans-serif;
  font-size: 10pt; line-height: 1.4; color: #000; background: #fff; margin: 0 auto; max-width: 270mm; padding: 4mm; }
h1 { font-size: 20pt; } h2 { font-size: 15pt; break-before: page; }
h3 { font-size: 12pt; margin: 0 0 2mm; } h4 { font-size: 9pt; margin: 3mm 0 1mm; color: #333; }
h3, h4 { break-after: avoid; }
nav ol { columns: 3; column-gap: 8mm; font-size: 8.5pt; padding-inline-start: 8mm; }
nav li { break-inside: avoid; }
a { color: inherit; text-decoration: none; }
.entry { break-inside: avoid; border-block-start: 1.5pt solid #000; padding-block: 3mm; }
.id { font-family: 'DejaVu Sans Mono', monospace; font-size: 9pt; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { border: 0.5pt solid #555; padding: 1mm 1.5mm; text-align: start; vertical-align: top;
  overflow-wrap: anywhere; unicode-bidi: isolate; }
th { background: #eee; font-weight: 600; } th.what { width: 24mm; }
:lang(ar) { font-size: 11pt; line-height: 1.6; }
.lines p { margin: 0 0 0.5mm; } .lines .in1 { margin-inline-start: 5mm; } .lines .in2 { margin-inline-start: 10mm; }
.boxes td { height: 11mm; } .boxes .state { font-size: 8pt; }
.box { display: inline-block; width: 5mm; height: 5mm; border: 0.8pt solid #000; }
th.small { width: 16mm; } th.middle { width: 34mm; } th.wide { width: 62mm; }
@media print { body { max-width: none; padding: 0; } nav a::after { content: none; } }
";
