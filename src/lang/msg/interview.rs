//! Messages of the area `interview`.

messages! {
    /// Before the interview, questions, facts, notes.
    Interview {
        /// Header.
        BeforeTitle => "interview-before-title";
        /// Header.
        QuestionTitle { number: u32, total: u32 } => "interview-question-title";
        /// Header.
        FactsTitle => "interview-facts-title";
        /// Heading.
        BeforeHeading => "interview-before-heading";
        /// Line.
        LineNeeds => "interview-line-needs";
        /// Line.
        LineFit => "interview-line-fit";
        /// Line.
        LineAlone => "interview-line-alone";
        /// Line.
        LineLanguage => "interview-line-language";
        /// Line.
        LineIntroduced => "interview-line-introduced";
        /// Line.
        LineConsent => "interview-line-consent";
        /// Line.
        LineSharing => "interview-line-sharing";
        /// Heading over the spoken text.
        SayThis => "interview-say-this";
        /// Answer to a line.
        NotPossible => "interview-not-possible";
        /// Answer.
        ConsentAgreed => "interview-consent-agreed";
        /// Answer.
        ConsentRefused => "interview-consent-refused";
        /// After that answer.
        ConsentNotUnderstood => "interview-consent-not-understood";
        /// Enter before the page is complete.
        BeforeFirst => "interview-before-first";
        /// Answer.
        ShareNobody => "interview-share-nobody";
        /// Answer.
        ShareReferral => "interview-share-referral";
        /// Answer.
        SharePolice => "interview-share-police";
        /// Answer.
        ShareBoth => "interview-share-both";
        /// Answer.
        InterpreterNotNeeded => "interview-interpreter-not-needed";
        /// Answer.
        InterpreterByPhone => "interview-interpreter-by-phone";
        /// Answer.
        InterpreterInPerson => "interview-interpreter-in-person";
        /// Answer.
        InterpreterMediator => "interview-interpreter-mediator";
        /// Answer.
        InterpreterCameWithGroup => "interview-interpreter-came-with-group";
        /// Answer.
        InterpreterNone => "interview-interpreter-none";
        /// Answer.
        AnswerYes => "interview-answer-yes";
        /// Answer.
        AnswerNo => "interview-answer-no";
        /// Answer 3 or 9.
        AnswerNotUnderstood => "interview-answer-not-understood";
        /// Answer 4.
        AnswerUnsure => "interview-answer-unsure";
        /// Answer 5.
        AnswerRefused => "interview-answer-refused";
        /// Section.
        SectionStart => "interview-section-start";
        /// Section.
        SectionJourney => "interview-section-journey";
        /// Section.
        SectionWork => "interview-section-work";
        /// Section.
        SectionPlan => "interview-section-plan";
        /// Section.
        SectionNow => "interview-section-now";
        /// Before a note.
        NoteLabel => "interview-note-label";
        /// Before advice.
        WhyAsk => "interview-why-ask";
        /// Before advice.
        DoNotAsk => "interview-do-not-ask";
        /// Before advice.
        OtherWords => "interview-other-words";
        /// In place of a question.
        GuardHeading => "interview-guard-heading";
        /// Why.
        GuardCompanion => "interview-guard-companion";
        /// Why.
        GuardInterpreter => "interview-guard-interpreter";
        /// Why.
        GuardConsent => "interview-guard-consent";
        /// Why.
        GuardChild => "interview-guard-child";
        /// Heading.
        JumpHeading => "interview-jump-heading";
        /// List of facts.
        GroupImmediate => "interview-group-immediate";
        /// List of facts.
        GroupSmuggling => "interview-group-smuggling";
        /// List of facts.
        GroupAggravation => "interview-group-aggravation";
        /// List of facts.
        GroupAct => "interview-group-act";
        /// List of facts.
        GroupOther => "interview-group-other";
        /// List of facts.
        GroupChildren => "interview-group-children";
        /// A group of the list of facts.
        GroupDeception => "interview-group-deception";
        /// A group of the list of facts.
        GroupCoercion => "interview-group-coercion";
        /// A group of the list of facts.
        GroupVulnerability => "interview-group-vulnerability";
        /// A group of the list of facts.
        GroupExploitation => "interview-group-exploitation";
        /// A group of the list of facts.
        GroupCoercionThere => "interview-group-coercion-there";
        /// A group of the list of facts.
        GroupVulnerabilityThere => "interview-group-vulnerability-there";
        /// A group of the list of facts.
        GroupSigns => "interview-group-signs";
        /// A group of the list of facts.
        GroupPlanned => "interview-group-planned";
        /// A group of the list of facts.
        GroupPurposes => "interview-group-purposes";
        /// A group of the list of facts.
        GroupOfficials => "interview-group-officials";
        /// A group of the list of facts.
        GroupDomestic => "interview-group-domestic";
        /// A group of the list of facts.
        GroupSexual => "interview-group-sexual";
        /// A group of the list of facts.
        GroupLabour => "interview-group-labour";
        /// A group of the list of facts.
        GroupBegging => "interview-group-begging";
        /// Which list.
        PageOf { number: u32, total: u32 } => "interview-page-of";
        /// After recording such a fact.
        SpecialistOnly => "interview-specialist-only";
        /// How a fact is known.
        StateSaid => "interview-state-said";
        /// How a fact is known.
        StateSeen => "interview-state-seen";
        /// How a fact is known.
        StateDocument => "interview-state-document";
        /// How a fact is known.
        StateAbsent => "interview-state-absent";
        /// How a fact is known.
        StateDisputed => "interview-state-disputed";
        /// How a fact is known.
        StateNotAsked => "interview-state-not-asked";
        /// How a fact is known.
        StateNotObserved => "interview-state-not-observed";
        /// How a fact is known.
        StateRefused => "interview-state-refused";
        /// How a fact is known.
        StateUnable => "interview-state-unable";
        /// How a fact is known.
        StateUnknown => "interview-state-unknown";
        /// Page after a no.
        RefusedHeading => "interview-refused-heading";
        /// On that page.
        RefusedMark => "interview-refused-mark";
    }
}
