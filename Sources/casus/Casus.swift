import ArgumentParser
@main struct Casus: ParsableCommand {}
