//! Messages of the area `authoring`: what a pack says in words, what differs between two packs, and
//! what beyond the format can be wrong with one.

use crate::lang::msg::Msg;

messages! {
    /// Messages of this area; see the table in the parent module.
    Authoring {
        /// A line: what it is about, and what is so.
        Row { label: Box<Msg>, text: String } => "authoring-row";
        /// A class with its code.
        Class { code: String, class: Box<Msg> } => "authoring-class";
        /// A weight.
        StrengthStrong => "authoring-strength-strong";
        /// A weight.
        StrengthMedium => "authoring-strength-medium";
        /// A weight.
        StrengthWeak => "authoring-strength-weak";
        /// A weight.
        StrengthDecisive => "authoring-strength-decisive";
        /// A weight.
        StrengthSevere => "authoring-strength-severe";
        /// A weight with how sure it is.
        Weighed { strength: Box<Msg>, confidence: Box<Msg> } => "authoring-weighed";
        /// How sure a fact is.
        SureConfirmed => "authoring-sure-confirmed";
        /// How sure a fact is.
        SureSecondary => "authoring-sure-secondary";
        /// How sure a fact is.
        SureUnconfirmed => "authoring-sure-unconfirmed";
        /// How sure a fact is.
        SureProject => "authoring-sure-project";
        /// One of the four published lists.
        ListAdultLabour => "authoring-list-adult-labour";
        /// One of the four published lists.
        ListAdultSexual => "authoring-list-adult-sexual";
        /// One of the four published lists.
        ListChildLabour => "authoring-list-child-labour";
        /// One of the four published lists.
        ListChildSexual => "authoring-list-child-sexual";
        /// In place of a weight.
        ListLacks => "authoring-list-lacks";
        /// Heading over the four lists.
        WeightPublished => "authoring-weight-published";
        /// Label of a weight that no list has.
        WeightOwn => "authoring-weight-own";
        /// Label where there is no weight.
        WeightLabel => "authoring-weight-label";
        /// An item without weight.
        WeightNone => "authoring-weight-none";
        /// Label.
        LabelMeaning => "authoring-label-meaning";
        /// Label.
        LabelSentence => "authoring-label-sentence";
        /// Label.
        LabelSource => "authoring-label-source";
        /// Label.
        LabelConfidence => "authoring-label-confidence";
        /// Label.
        LabelElement => "authoring-label-element";
        /// Label.
        LabelList => "authoring-label-list";
        /// Label.
        LabelPositive => "authoring-label-positive";
        /// Label.
        LabelKinds => "authoring-label-kinds";
        /// Label.
        LabelGroup => "authoring-label-group";
        /// Label.
        LabelArea => "authoring-label-area";
        /// Label.
        LabelAsk => "authoring-label-ask";
        /// Label.
        LabelModes => "authoring-label-modes";
        /// Label.
        LabelNever => "authoring-label-never";
        /// Label.
        LabelEvidence => "authoring-label-evidence";
        /// Label before a line in English.
        LabelGround => "authoring-label-ground";
        /// Label before ids of questions.
        LabelSetBy => "authoring-label-set-by";
        /// Label before the id of a question.
        LabelQuestion => "authoring-label-question";
        /// Label before the name of a pack.
        LabelFile => "authoring-label-file";
        /// Label before the state of a wording.
        LabelWording { language: String } => "authoring-label-wording";
        /// Label.
        LabelStage => "authoring-label-stage";
        /// Label before the item that a question is about.
        LabelAbout => "authoring-label-about";
        /// Label.
        LabelOpenedBy => "authoring-label-opened-by";
        /// Label.
        LabelClosedBy => "authoring-label-closed-by";
        /// Label.
        LabelWhy => "authoring-label-why";
        /// Label.
        LabelAvoid => "authoring-label-avoid";
        /// Label.
        LabelOtherWords => "authoring-label-other-words";
        /// Label of one answer.
        LabelAnswer { digit: u8 } => "authoring-label-answer";
        /// Label of the fixed answers.
        LabelFixed => "authoring-label-fixed";
        /// Label.
        LabelSets => "authoring-label-sets";
        /// Label before what the engine says to one answer.
        LabelAlone => "authoring-label-alone";
        /// An ask level.
        AskObserve => "authoring-ask-observe";
        /// An ask level.
        AskDocument => "authoring-ask-document";
        /// An ask level.
        AskNeutral => "authoring-ask-neutral";
        /// An ask level.
        AskSensitive => "authoring-ask-sensitive";
        /// An ask level.
        AskSpecialist => "authoring-ask-specialist";
        /// A mode.
        ModeRapid => "authoring-mode-rapid";
        /// A mode.
        ModeFull => "authoring-mode-full";
        /// A condition that forbids a question.
        NeverCompanion => "authoring-never-companion";
        /// A condition that forbids a question.
        NeverPassenger => "authoring-never-passenger";
        /// A condition that forbids a question.
        NeverNoConsent => "authoring-never-no-consent";
        /// A condition that forbids a question.
        NeverChild => "authoring-never-child";
        /// In place of conditions.
        NeverNothing => "authoring-never-nothing";
        /// An element.
        ElementAct => "authoring-element-act";
        /// An element.
        ElementMeans => "authoring-element-means";
        /// An element.
        ElementPurpose => "authoring-element-purpose";
        /// An element.
        ElementPlanned => "authoring-element-planned";
        /// An element.
        ElementSmuggling => "authoring-element-smuggling";
        /// An element.
        ElementAggravating => "authoring-element-aggravating";
        /// An element.
        ElementSign => "authoring-element-sign";
        /// An element.
        ElementFlag => "authoring-element-flag";
        /// An element.
        ElementSealed => "authoring-element-sealed";
        /// A mark of an item.
        KindUsed => "authoring-kind-used";
        /// A mark of an item.
        KindCondition => "authoring-kind-condition";
        /// A mark of an item.
        KindAlsoSmuggling => "authoring-kind-also-smuggling";
        /// A mark of an item.
        KindCompels => "authoring-kind-compels";
        /// A mark of an item.
        KindNote => "authoring-kind-note";
        /// What makes a list count: the means.
        RuleMeans => "authoring-rule-means";
        /// What makes a list count: exploitation.
        RuleExploitation => "authoring-rule-exploitation";
        /// What makes a list count: planned exploitation.
        RulePlanned => "authoring-rule-planned";
        /// What makes a list count: purposes.
        RulePurpose => "authoring-rule-purpose";
        /// What makes a list count: signs.
        RuleSigns => "authoring-rule-signs";
        /// What makes a list count: signs of children.
        RuleChild => "authoring-rule-child";
        /// What makes a list count: acts.
        RuleAct => "authoring-rule-act";
        /// What makes a list count: smuggling.
        RuleSmuggling => "authoring-rule-smuggling";
        /// What makes a list count: aggravation.
        RuleAggravating => "authoring-rule-aggravating";
        /// What makes a list count: immediate needs.
        RuleImmediate => "authoring-rule-immediate";
        /// What makes a list count: other needs.
        RuleOther => "authoring-rule-other";
        /// What makes a list count: corruption.
        RuleSealed => "authoring-rule-sealed";
        /// An area that answers can close.
        AreaClosedBy { area: Box<Msg>, digits: String } => "authoring-area-closed-by";
        /// An area that no answer closes.
        AreaNotClosed { area: Box<Msg> } => "authoring-area-not-closed";
        /// In place of an area.
        AreaNone => "authoring-area-none";
        /// The area of an item.
        AreaOfItem { area: Box<Msg> } => "authoring-area-of-item";
        /// What an answer sets.
        SetsPresent { facts: String } => "authoring-sets-present";
        /// What an answer sets.
        SetsAbsent { facts: String } => "authoring-sets-absent";
        /// What an answer sets.
        SetsArea { area: Box<Msg> } => "authoring-sets-area";
        /// What an answer sets.
        SetsAdult => "authoring-sets-adult";
        /// What an answer sets.
        SetsChild => "authoring-sets-child";
        /// What an answer sets.
        SetsDoubtful => "authoring-sets-doubtful";
        /// What an answer sets.
        SetsFamily => "authoring-sets-family";
        /// What an answer sets.
        SetsOtherAdult => "authoring-sets-other-adult";
        /// What an answer sets.
        SetsSeparated => "authoring-sets-separated";
        /// What an answer sets.
        SetsUnaccompanied => "authoring-sets-unaccompanied";
        /// What an answer sets.
        SetsPrivate => "authoring-sets-private";
        /// What an answer sets.
        SetsNotPrivate => "authoring-sets-not-private";
        /// What an answer sets.
        SetsNothing => "authoring-sets-nothing";
        /// What the fixed answers do.
        FixedOpen => "authoring-fixed-open";
        /// What the engine says before and after one answer.
        FromTo { before: Box<Msg>, after: Box<Msg> } => "authoring-from-to";
        /// One answer that changes no class.
        StaysAt { class: Box<Msg> } => "authoring-stays-at";
        /// Where a question stands.
        StageLook => "authoring-stage-look";
        /// Where a question stands.
        StageTriage => "authoring-stage-triage";
        /// Where a question stands.
        StageInterview { section: Box<Msg> } => "authoring-stage-interview";
        /// How far a wording has been tried.
        StatusDraft => "authoring-status-draft";
        /// How far a wording has been tried.
        StatusFieldTested => "authoring-status-field-tested";
        /// How far a wording has been tried.
        StatusValidated => "authoring-status-validated";
        /// The state of a wording.
        Reviewed { status: Box<Msg>, translator: String, reviewer: String, date: String } => "authoring-reviewed";
        /// The state of a wording that nobody reviewed.
        NotReviewed { status: Box<Msg>, translator: String, date: String } => "authoring-not-reviewed";
        /// Where an item comes from.
        SourceCited { organisation: String, title: String, section: String } => "authoring-source-cited";
        /// An id that is neither an item nor a question.
        UnknownId { id: String } => "authoring-unknown-id";
        /// What to do about it.
        UnknownIdRemedy { nearest: String } => "authoring-unknown-id-remedy";
        /// The area of age.
        AreaSettledBy { area: Box<Msg>, digits: String } => "authoring-area-settled-by";
        /// The title of a questionnaire for other programs.
        FormTitle => "authoring-form-title";
        /// The first words of such a questionnaire.
        FormNote => "authoring-form-note";
        /// Heading of the first part.
        FormStart => "authoring-form-start";
        /// Heading of the last part.
        FormFurther => "authoring-form-further";
        /// The question that opens further ones.
        FormPoints => "authoring-form-points";
        /// After a form was written.
        FormWritten { path: String, questions: u32 } => "authoring-form-written";
        /// Pack files with faults were given to a command that needs sound ones.
        GivenFaults { count: u32 } => "authoring-given-faults";
        /// What to do about it.
        GivenFaultsRemedy => "authoring-given-faults-remedy";
        /// A file of that name is there already.
        FileThere { path: String } => "authoring-file-there";
        /// What to do about it.
        FileThereRemedy => "authoring-file-there-remedy";
        /// A workbook that could not be made.
        FormNotWritten => "authoring-form-not-written";
        /// What to do about it.
        FormNotWrittenRemedy => "authoring-form-not-written-remedy";
        /// A text wider than its place on the screen.
        TooLong { place: String, key: String, language: String, cells: u32, limit: u32 } => "authoring-too-long";
        /// A text with more rows than its place on the screen.
        TooManyRows { place: String, key: String, language: String, rows: u32, limit: u32 } => "authoring-too-many-rows";
        /// What to do about it.
        Shorten => "authoring-shorten";
        /// Content that must not stand in triage.
        NotInTriage { question: String, language: String, word: String, subject: Box<Msg> } => "authoring-not-in-triage";
        /// What to do about it.
        MoveToInterview => "authoring-move-to-interview";
        /// Forbidden content.
        SubjectSexual => "authoring-subject-sexual";
        /// Forbidden content.
        SubjectTest => "authoring-subject-test";
        /// Forbidden content.
        SubjectAsylum => "authoring-subject-asylum";
        /// Forbidden content.
        SubjectConsulate => "authoring-subject-consulate";
        /// Forbidden content.
        SubjectRelatives => "authoring-subject-relatives";
        /// Forbidden content.
        SubjectVictim => "authoring-subject-victim";
        /// Forbidden content.
        SubjectPromise => "authoring-subject-promise";
        /// A text that names a key.
        KeyInText { place: String, language: String, word: String } => "authoring-key-in-text";
        /// What to do about it.
        DropKeyName => "authoring-drop-key-name";
        /// Two answers of the same words.
        SameAnswer { question: String, first: u8, second: u8, language: String } => "authoring-same-answer";
        /// An answer in the words of a fixed one.
        FixedAnswer { question: String, digit: u8, language: String } => "authoring-fixed-answer";
        /// What to do about it.
        TellApart => "authoring-tell-apart";
        /// A value that the stage does not have.
        StageConflict { question: String, key: String, stage: String } => "authoring-stage-conflict";
        /// What goes with the stage.
        StageAllows { allowed: String } => "authoring-stage-allows";
        /// Two names that differ in separators only.
        Lookalike { id: String, other: String, place: String } => "authoring-lookalike";
        /// What to do about it.
        NameApart => "authoring-name-apart";
        /// A question that nothing can open.
        NeverOpens { question: String } => "authoring-never-opens";
        /// Questions that open only one another.
        OpenedInCircle { question: String } => "authoring-opened-in-circle";
        /// What to do about it.
        FollowOther => "authoring-follow-other";
        /// A question that its own answer closes.
        ClosesItself { question: String, item: String } => "authoring-closes-itself";
        /// What to do about it.
        DropClosing => "authoring-drop-closing";
        /// A class that no answers lead to.
        Unreachable { classes: String, why: Box<Msg> } => "authoring-unreachable";
        /// Why no answers lead there.
        WhyNotClosed { areas: String } => "authoring-why-not-closed";
        /// Why no answers lead there.
        WhyNothingSets { items: String } => "authoring-why-nothing-sets";
        /// What to do about it.
        Reach => "authoring-reach";
        /// Title of the review book.
        BookTitle => "authoring-book-title";
        /// First words of the review book.
        BookIntro => "authoring-book-intro";
        /// Heading.
        BookContents => "authoring-book-contents";
        /// Heading.
        BookPacks => "authoring-book-packs";
        /// Heading.
        BookQuestions => "authoring-book-questions";
        /// Heading.
        BookFacts => "authoring-book-facts";
        /// Heading.
        BookWording => "authoring-book-wording";
        /// Heading.
        BookOrigin => "authoring-book-origin";
        /// Heading.
        BookReview => "authoring-book-review";
        /// Column of the boxes.
        BookLanguage => "authoring-book-language";
        /// Column of the boxes.
        BookAgree => "authoring-book-agree";
        /// Column of the boxes.
        BookChange => "authoring-book-change";
        /// Column of the boxes.
        BookReviewer => "authoring-book-reviewer";
        /// Column of the boxes.
        BookDate => "authoring-book-date";
        /// Column of the boxes.
        BookSignature => "authoring-book-signature";
        /// Label of the text of a question or the label of an item.
        BookText => "authoring-book-text";
        /// A pack in the list of packs.
        BookVersion { version: u32, status: Box<Msg>, licence: String } => "authoring-book-version";
        /// After a book was written.
        BookWritten { path: String, pages: u32 } => "authoring-book-written";
        /// A difference between two packs.
        DiffAdded { thing: String } => "authoring-diff-added";
        /// A difference between two packs.
        DiffRemoved { thing: String } => "authoring-diff-removed";
        /// A difference between two packs.
        DiffValue { thing: String, key: String, turn: Box<Msg> } => "authoring-diff-value";
        /// A changed text.
        DiffText { thing: String, key: String, language: Box<Msg>, turn: Box<Msg> } => "authoring-diff-text";
        /// A changed state of a wording.
        DiffWording { thing: String, key: String, language: Box<Msg>, turn: Box<Msg> } => "authoring-diff-wording";
        /// A value before and now.
        DiffTurn { old: String, new: String } => "authoring-diff-turn";
        /// A language.
        DiffLanguageEn => "authoring-diff-language-en";
        /// A language.
        DiffLanguageAr => "authoring-diff-language-ar";
        /// A language.
        DiffLanguageFr => "authoring-diff-language-fr";
        /// A language.
        DiffLanguageEs => "authoring-diff-language-es";
        /// How many differences there are.
        DiffCount { count: u32 } => "authoring-diff-count";
        /// After a folder for a country was written.
        NewWritten { path: String } => "authoring-new-written";
        /// A folder that holds something was named for a new pack.
        FolderNotEmpty { path: String } => "authoring-folder-not-empty";
        /// What to do about it.
        FolderNotEmptyRemedy => "authoring-folder-not-empty-remedy";
    }
}
