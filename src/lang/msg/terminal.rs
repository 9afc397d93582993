//! Messages of the area `terminal`.

messages! {
    /// The terminal: its check, what the doctor finds, settings.
    Terminal {
        /// The settings file has a key that nobody knows.
        SettingsUnknownKey { path: String, key: String } => "terminal-settings-unknown-key";
        /// What to do about it.
        SettingsNearest { nearest: String } => "terminal-settings-nearest";
        /// The settings file has a value that its key does not take.
        SettingsBadValue { path: String, key: String, value: String } => "terminal-settings-bad-value";
        /// What to do about it.
        SettingsAllowed { allowed: String } => "terminal-settings-allowed";
        /// Header of the check.
        CheckTitle { part: u32, total: u32 } => "terminal-check-title";
        /// Choice 4 of the start page.
        CheckChoice => "terminal-check-choice";
        /// Under choice 4.
        CheckChoiceMore => "terminal-check-choice-more";
        /// The window.
        CheckSize { width: u16, height: u16 } => "terminal-check-size";
        /// Instruction, shown in all four languages.
        CheckLine => "terminal-check-line";
        /// The choice under the lines.
        CheckNone => "terminal-check-none";
        /// No line reads right.
        CheckAdvice => "terminal-check-advice";
        /// What can be done then.
        CheckAdviceMore { command: String } => "terminal-check-advice-more";
        /// Question about the blocks above it.
        CheckBoxes => "terminal-check-boxes";
        /// Question about the shapes above it.
        CheckShapes => "terminal-check-shapes";
        /// Answer.
        CheckYes => "terminal-check-yes";
        /// Answer.
        CheckNoPlain => "terminal-check-no-plain";
        /// Instruction.
        CheckTopKey { key: String } => "terminal-check-top-key";
        /// Instruction.
        CheckKeyBeside { key: String } => "terminal-check-key-beside";
        /// Instruction.
        CheckMarkedKey { key: String } => "terminal-check-marked-key";
        /// Instruction.
        CheckPadKey { key: String } => "terminal-check-pad-key";
        /// Another key came.
        CheckOther { key: String } => "terminal-check-other";
        /// The keyboard.
        CheckDigits => "terminal-check-digits";
        /// The keyboard.
        CheckQwerty => "terminal-check-qwerty";
        /// The keyboard.
        CheckSpanish => "terminal-check-spanish";
        /// The keyboard.
        CheckAzerty => "terminal-check-azerty";
        /// The keyboard.
        CheckArabicDigits => "terminal-check-arabic-digits";
        /// The keyboard.
        CheckArabic => "terminal-check-arabic";
        /// Question.
        CheckColour => "terminal-check-colour";
        /// Answer.
        CheckNormal => "terminal-check-normal";
        /// Answer.
        CheckContrast => "terminal-check-contrast";
        /// Answer.
        CheckRed => "terminal-check-red";
        /// Answer.
        CheckNoColour => "terminal-check-no-colour";
        /// The end.
        CheckDone => "terminal-check-done";
        /// The end: the encoding.
        CheckDoneMode { mode: String } => "terminal-check-done-mode";
        /// The end.
        CheckAgain { command: String } => "terminal-check-again";
        /// How to go on.
        CheckGoOn { key: String } => "terminal-check-go-on";
        /// How to leave.
        CheckEsc { key: String } => "terminal-check-esc";
        /// The text console cannot show Arabic.
        LackConsole => "terminal-lack-console";
        /// What to do about it.
        LackConsoleRemedy { command: String } => "terminal-lack-console-remedy";
        /// The terminal does not read UTF-8.
        LackUnicode => "terminal-lack-unicode";
        /// What to do about it.
        LackUnicodeRemedy { locale: String } => "terminal-lack-unicode-remedy";
        /// The terminal takes no screens.
        LackDumb => "terminal-lack-dumb";
        /// What to do about it.
        LackDumbRemedy { command: String } => "terminal-lack-dumb-remedy";
        /// Finding: the terminal.
        DoctorName { name: String } => "terminal-doctor-name";
        /// Finding: no terminal to ask.
        DoctorNotAsked => "terminal-doctor-not-asked";
        /// What to do about it.
        DoctorNotAskedRemedy { command: String } => "terminal-doctor-not-asked-remedy";
        /// Finding: no answers.
        DoctorSilent => "terminal-doctor-silent";
        /// Finding: what was answered.
        DoctorAnswers { explicit: String, direction: String, mark: String, sized: String } => "terminal-doctor-answers";
        /// Finding: the encoding.
        DoctorMode { mode: String } => "terminal-doctor-mode";
        /// What to do where the choice is not sure.
        DoctorUnsure { command: String } => "terminal-doctor-unsure";
        /// Finding.
        DoctorMarksShown => "terminal-doctor-marks-shown";
        /// Finding.
        DoctorMarksHidden => "terminal-doctor-marks-hidden";
        /// Finding.
        DoctorSize { width: u16, height: u16 } => "terminal-doctor-size";
        /// What to do about it.
        DoctorSizeRemedy { width: u16, height: u16 } => "terminal-doctor-size-remedy";
        /// Finding.
        DoctorColours { name: String } => "terminal-doctor-colours";
        /// Finding.
        DoctorUtf8 => "terminal-doctor-utf8";
        /// Finding.
        DoctorUtf8Unknown => "terminal-doctor-utf8-unknown";
        /// Finding: nobody can ask for the font.
        DoctorFonts => "terminal-doctor-fonts";
        /// What to do about it.
        DoctorFontsRemedy => "terminal-doctor-fonts-remedy";
        /// Finding.
        DoctorSettings { path: String } => "terminal-doctor-settings";
        /// Finding.
        DoctorNoSettings { path: String } => "terminal-doctor-no-settings";
        /// Why a mode was chosen.
        WhyFlag => "terminal-why-flag";
        /// Why a mode was chosen.
        WhyRemembered => "terminal-why-remembered";
        /// Why a mode was chosen.
        WhySetting => "terminal-why-setting";
        /// Why a mode was chosen.
        WhyExplicit => "terminal-why-explicit";
        /// Why a mode was chosen.
        WhySized => "terminal-why-sized";
        /// Why a mode was chosen.
        WhyWords => "terminal-why-words";
        /// Why a mode was chosen.
        WhyMlterm => "terminal-why-mlterm";
        /// Why a mode was chosen.
        WhyPutty => "terminal-why-putty";
        /// Why a mode was chosen.
        WhyMultiplexed => "terminal-why-multiplexed";
        /// Why a mode was chosen.
        WhyKonsole => "terminal-why-konsole";
        /// Why a mode was chosen.
        WhyLeavesRows => "terminal-why-leaves-rows";
        /// Why a mode was chosen.
        WhyFree => "terminal-why-free";
        /// Why a mode was chosen.
        WhyTakesColumn => "terminal-why-takes-column";
        /// Why a mode was chosen.
        WhyNotAsked => "terminal-why-not-asked";
        /// Why a mode was chosen.
        WhySilent => "terminal-why-silent";
        /// What the reader can do.
        HintForceLtr { option: String } => "terminal-hint-force-ltr";
        /// What the reader can do.
        HintPutty => "terminal-hint-putty";
        /// What the reader can do.
        HintMultiplexer => "terminal-hint-multiplexer";
    }
}
