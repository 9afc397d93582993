//! What of a page is new: nothing is read twice without need.

use super::sentence::{Block, Sentence};

/// What was read last.
#[derive(Debug, Default)]
pub struct News {
    read: Vec<Sentence>,
    legend: Vec<Sentence>,
    asks: Vec<Vec<Sentence>>,
}

impl News {
    /// Nothing was read yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Forgets what was read: everything is new again.
    pub fn again(&mut self) {
        *self = Self::default();
    }

    /// The sentences of a page that are new, in order; the page counts as read.
    pub fn fresh(&mut self, page: Vec<Sentence>) -> Vec<Sentence> {
        let moved = !self.same(&page, Block::Place);
        let asked = moved || !self.same(&page, Block::Body);
        let legend = of(&page, Block::Legend);
        let ask = of(&page, Block::Ask);
        let legend_new = !legend.is_empty() && legend != self.legend;
        // What can be typed is said once for each kind of page; the help says all of it.
        let ask_new = !ask.is_empty() && !self.asks.contains(&ask);
        let known = |sentence: &Sentence| self.read.contains(sentence);
        let fresh = page
            .iter()
            .filter(|sentence| match sentence.block {
                Block::Remark => true,
                Block::Done => !known(sentence),
                Block::Place | Block::List => moved,
                Block::Body => asked,
                Block::Here | Block::Choices => asked || !known(sentence),
                Block::Legend => legend_new,
                Block::Ask => ask_new,
            })
            .cloned()
            .collect();
        if legend_new {
            self.legend = legend;
        }
        if ask_new {
            self.asks.push(ask);
        }
        self.read = page;
        fresh
    }

    fn same(&self, page: &[Sentence], block: Block) -> bool {
        of(&self.read, block) == of(page, block)
    }
}

fn of(page: &[Sentence], block: Block) -> Vec<Sentence> {
    let own = page.iter().filter(|sentence| sentence.block == block);
    own.cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentence(block: Block, text: &str) -> Sentence {
        Sentence {
            block,
            number: None,
            mark: 0,
            text: text.to_owned(),
        }
    }

    fn texts(sentences: &[Sentence]) -> Vec<&str> {
        let texts = sentences.iter().map(|sentence| sentence.text.as_str());
        texts.collect()
    }

    #[test]
    fn a_new_question_is_read_with_its_answers_and_a_line_that_changed_alone() {
        let page = |place: &str, body: &str, choice: &str| {
            vec![
                sentence(Block::Place, place),
                sentence(Block::Body, body),
                sentence(Block::Choices, choice),
                sentence(Block::Choices, "no"),
                sentence(Block::Ask, "type"),
            ]
        };
        let mut news = News::new();
        assert_eq!(news.fresh(page("a", "b", "yes")).len(), 5);
        assert!(news.fresh(page("a", "b", "yes")).is_empty());
        let changed = news.fresh(page("a", "b", "yes, recorded"));
        assert_eq!(texts(&changed), ["yes, recorded"]);
        let next = news.fresh(page("a", "c", "yes"));
        assert_eq!(texts(&next), ["c", "yes", "no"]);
        let moved = news.fresh(page("d", "c", "yes"));
        assert_eq!(texts(&moved), ["d", "c", "yes", "no"]);
        news.again();
        assert_eq!(news.fresh(page("d", "c", "yes")).len(), 5);
    }
}
