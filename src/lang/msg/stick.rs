//! Messages of the area `stick`.

messages! {
    /// Where an export goes: sticks, folders, how far it is, what is read out.
    Stick {
        /// Heading.
        Where => "stick-where";
        /// A stick with little room. $free: megabytes.
        RoomMega { place: String, free: u64 } => "stick-room-mega";
        /// A stick with much room. $free: gigabytes.
        RoomGiga { place: String, free: u64 } => "stick-room-giga";
        /// A stick whose room the system does not tell.
        RoomUnknown { place: String } => "stick-room-unknown";
        /// A stick that cannot be written.
        Protected { place: String } => "stick-protected";
        /// Under a stick that holds more than bundles.
        Foreign => "stick-foreign";
        /// Numbered line.
        OtherFolder => "stick-other-folder";
        /// Numbered line.
        LookAgain => "stick-look-again";
        /// Several sticks, none chosen.
        Which => "stick-which";
        /// No stick was found.
        None => "stick-none";
        /// What is written. $count: entries.
        NewsOnly { count: u32 } => "stick-news-only";
        /// What is written.
        Everything => "stick-everything";
        /// What is written, on the page.
        What { what: Box<super::Msg> } => "stick-what";
        /// Numbered line.
        WriteInstead { what: Box<super::Msg> } => "stick-write-instead";
        /// Under the field.
        ChangeWhat { key: Box<super::Msg>, what: Box<super::Msg> } => "stick-change-what";
        /// What writes.
        Go { key: Box<super::Msg>, place: String } => "stick-go";
        /// Stage.
        Gathering => "stick-gathering";
        /// Stage.
        Writing => "stick-writing";
        /// Stage.
        Syncing => "stick-syncing";
        /// Stage.
        ReadingBack => "stick-reading-back";
        /// Stage.
        Stopping => "stick-stopping";
        /// How far it is. $done, $total: entries.
        Share { done: u64, total: u64 } => "stick-share";
        /// While writing.
        LeaveIn => "stick-leave-in";
        /// While writing.
        StopHint { key: Box<super::Msg> } => "stick-stop-hint";
        /// The four words of a file, and its number.
        ReadOut { words: String, check: String } => "stick-read-out";
        /// Under the words.
        ReadOutHow => "stick-read-out-how";
        /// A recipient.
        Supervisor { words: String, key: String } => "stick-supervisor";
        /// A recipient.
        Recovery { words: String, key: String } => "stick-recovery";
        /// At a desk: its key, for a station to compare.
        OwnKey { words: String, key: String } => "stick-own-key";
        /// Where a stick was, none is in. $path: the folder or file.
        Hollow { path: String } => "stick-hollow";
        /// What to do about it.
        HollowRemedy => "stick-hollow-remedy";
    }
}
