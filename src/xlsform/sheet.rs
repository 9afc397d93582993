//! The three sheets of an XLSForm: survey, choices, settings.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::{Answers, Choice, Form, Row, Section, Texts};
use crate::lang::locale::Locale;

pub(super) fn workbook(form: &Form) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // Without a fixed date the same packs would give another file every second.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    let properties = DocProperties::new().set_title(&form.title);
    book.set_properties(&properties.set_creation_datetime(&made));
    survey(book.add_worksheet().set_name("survey")?, form)?;
    choices(book.add_worksheet().set_name("choices")?, form)?;
    settings(book.add_worksheet().set_name("settings")?, form)?;
    book.save_to_buffer()
}

/// The name of a language as XLSForm wants it: `Français (fr)`.
fn language(locale: Locale) -> String {
    format!("{} ({})", locale.own_name(), locale.code())
}

/// A sheet that is written row by row, with its columns by name.
struct Grid<'a> {
    sheet: &'a mut Worksheet,
    columns: Vec<String>,
    row: u32,
}

impl<'a> Grid<'a> {
    fn new(sheet: &'a mut Worksheet, columns: Vec<String>) -> Result<Self, XlsxError> {
        let bold = Format::new().set_bold();
        for (place, name) in (0..).zip(&columns) {
            sheet.write_string_with_format(0, place, name, &bold)?;
            sheet.set_column_width(place, if name.contains("::") { 48 } else { 18 })?;
        }
        sheet.set_freeze_panes(1, 0)?;
        let row = 0;
        Ok(Self {
            sheet,
            columns,
            row,
        })
    }

    fn next(&mut self) {
        self.row += 1;
    }

    fn put(&mut self, column: &str, text: &str) -> Result<(), XlsxError> {
        let place = self.columns.iter().position(|name| name == column);
        let place = place.and_then(|place| u16::try_from(place).ok());
        if let Some(place) = place.filter(|_| !text.is_empty()) {
            self.sheet.write_string(self.row, place, text)?;
        }
        Ok(())
    }

    fn texts(&mut self, key: &str, texts: &Texts) -> Result<(), XlsxError> {
        for (locale, text) in Locale::ALL.into_iter().zip(texts) {
            self.put(&format!("{key}::{}", language(locale)), &plain(text))?;
        }
        Ok(())
    }
}

/// In a label `${` would refer to another row.
fn plain(text: &str) -> String {
    text.replace("${", "$ {")
}

fn translated(key: &str) -> impl Iterator<Item = String> {
    Locale::ALL
        .map(|locale| format!("{key}::{}", language(locale)))
        .into_iter()
}

fn survey(sheet: &mut Worksheet, form: &Form) -> Result<(), XlsxError> {
    let mut columns: Vec<String> = vec!["type".to_owned(), "name".to_owned()];
    columns.extend(translated("label"));
    columns.extend(translated("hint"));
    columns.push("relevant".to_owned());
    let mut grid = Grid::new(sheet, columns)?;
    for section in &form.sections {
        survey_section(&mut grid, section)?;
    }
    Ok(())
}

fn survey_section(grid: &mut Grid<'_>, section: &Section) -> Result<(), XlsxError> {
    grid.next();
    grid.put("type", "begin group")?;
    grid.put("name", &section.name)?;
    grid.texts("label", &section.label)?;
    for row in &section.rows {
        survey_row(grid, row)?;
    }
    grid.next();
    grid.put("type", "end group")?;
    grid.put("name", &section.name)
}

fn survey_row(grid: &mut Grid<'_>, row: &Row) -> Result<(), XlsxError> {
    let list = list_name(row);
    grid.next();
    grid.put(
        "type",
        &match &row.answers {
            Answers::Note => "note".to_owned(),
            Answers::One(_) => format!("select_one {list}"),
            Answers::Many(_) => format!("select_multiple {list}"),
        },
    )?;
    grid.put("name", &row.name)?;
    grid.texts("label", &row.label)?;
    if let Some(hint) = &row.hint {
        grid.texts("hint", hint)?;
    }
    if let Some(relevant) = &row.relevant {
        grid.put("relevant", &relevant.to_string())?;
    }
    Ok(())
}

fn list_name(row: &Row) -> String {
    format!("{}_answers", row.name)
}

fn choices(sheet: &mut Worksheet, form: &Form) -> Result<(), XlsxError> {
    let mut columns: Vec<String> = vec!["list_name".to_owned(), "name".to_owned()];
    columns.extend(translated("label"));
    let mut grid = Grid::new(sheet, columns)?;
    for row in form.sections.iter().flat_map(|section| &section.rows) {
        let own: &[Choice] = match &row.answers {
            Answers::Note => &[],
            Answers::One(choices) | Answers::Many(choices) => choices,
        };
        for choice in own {
            grid.next();
            grid.put("list_name", &list_name(row))?;
            grid.put("name", &choice.name)?;
            grid.texts("label", &choice.label)?;
        }
    }
    Ok(())
}

fn settings(sheet: &mut Worksheet, form: &Form) -> Result<(), XlsxError> {
    let opens_in = Locale::ALL.get(form.opens_in).copied();
    let default = language(opens_in.unwrap_or(Locale::En));
    let rows = [
        ("form_title", form.title.as_str()),
        ("form_id", &form.id),
        ("version", &form.version),
        ("default_language", &default),
    ];
    let columns = rows.iter().map(|(name, _)| (*name).to_owned());
    let mut grid = Grid::new(sheet, columns.collect())?;
    grid.next();
    for (name, text) in rows {
        grid.put(name, text)?;
    }
    Ok(())
}
