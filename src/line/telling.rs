//! Sentences being collected, with the words of the screen at hand.

use super::sentence::{Block, Sentence};
use super::signs::{is_drawing, spoken};
use crate::app::model::{Model, Shared};
use crate::lang::msg::{Line as Say, Msg};
use crate::lang::words::Words;
use crate::tui::ink::Ink;
use crate::tui::page::Page;
use crate::tui::theme::Theme;

/// Columns for which the screen's pages are made: one column of sentences. Their rows are not used.
const WIDTH: u16 = 100;

/// The sentences so far.
pub(super) struct Telling<'a> {
    /// Where the screen's own words come from; nothing is painted.
    pub(super) ink: Ink<'a>,
    /// What every screen may look at.
    pub(super) shared: &'a Shared,
    words: &'a Words,
    said: Vec<Sentence>,
}

impl<'a> Telling<'a> {
    pub(super) fn new(model: &'a Model, words: &'a Words) -> Self {
        Self {
            ink: Ink::new(WIDTH, 1, words, Theme::Plain),
            shared: &model.shared,
            words,
            said: Vec::new(),
        }
    }

    /// A message in words.
    pub(super) fn words(&self, message: impl Into<Msg>) -> String {
        self.words.say(message)
    }

    /// A message.
    pub(super) fn say(&mut self, block: Block, message: impl Into<Msg>) {
        let said = self.words(message);
        self.text(block, &said);
    }

    /// A text; nothing where it says nothing.
    pub(super) fn text(&mut self, block: Block, text: &str) {
        self.marked(block, 0, text);
    }

    /// A text that is news even where it reads like the last one.
    pub(super) fn marked(&mut self, block: Block, mark: usize, text: &str) {
        if is_drawing(text) {
            return;
        }
        let text = spoken(text, self.words);
        if !text.is_empty() {
            self.said.push(Sentence {
                block,
                number: None,
                mark,
                text,
            });
        }
    }

    /// A numbered choice.
    pub(super) fn choice(&mut self, number: impl Into<u32>, message: impl Into<Msg>) {
        let said = self.words(message);
        self.numbered(Block::Choices, number.into(), &said);
    }

    /// A numbered choice in words, one that holds said so.
    pub(super) fn chosen(&mut self, number: impl Into<u32>, text: &str, holds: bool) {
        let text = if holds {
            let text = text.to_owned();
            self.words(Say::Chosen { text })
        } else {
            text.to_owned()
        };
        self.numbered(Block::Choices, number.into(), &text);
    }

    /// A numbered line of any part of the page.
    pub(super) fn numbered(&mut self, block: Block, number: u32, text: &str) {
        let text = spoken(text, self.words);
        self.said.push(Sentence {
            block,
            number: Some(number),
            mark: 0,
            text,
        });
    }

    /// The paragraphs of a page of the screen.
    pub(super) fn page(&mut self, block: Block, fill: impl FnOnce(&mut Page, &Ink<'_>, &Shared)) {
        let mut page = Page::new(WIDTH);
        fill(&mut page, &self.ink, self.shared);
        self.whole(block, &page);
    }

    /// A page that is made already.
    pub(super) fn whole(&mut self, block: Block, page: &Page) {
        for paragraph in page.paragraphs() {
            self.text(block, paragraph);
        }
    }

    /// The columns for which pages are made.
    pub(super) const fn width() -> u16 {
        WIDTH
    }

    pub(super) fn finish(self) -> Vec<Sentence> {
        self.said
    }
}
