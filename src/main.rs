//! The thin binary.

fn main() -> std::process::ExitCode {
    fanal::cli::main()
}
