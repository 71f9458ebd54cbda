package vn.sokhi.bench;

import java.util.Optional;

/// What was asked on the command line.
///
/// @param job one job; all of them where none is named
/// @param rounds of each interleaved pair
/// @param keep whether the working folder stays when all is done
record Asked(Optional<String> job, int rows, int rounds, int starts, long seed, boolean keep, Optional<String> wrong) {

    private static final int LEAST_ROUNDS = 7;

    static Asked of(String[] arguments) {
        var asked = new Asked(Optional.empty(), 1_000_000, LEAST_ROUNDS, 5, 20261124L, false, Optional.empty());
        for (int i = 0; i < arguments.length; i++) {
            var word = arguments[i];
            boolean number = i + 1 < arguments.length && arguments[i + 1].matches("[0-9]{1,15}");
            long value = number ? Long.parseLong(arguments[i + 1]) : 0;
            asked = switch (word) {
                case "calc", "start", "memory", "search" -> asked.withJob(word);
                case "--quick" -> asked.withRows(100_000).withRounds(3).withStarts(2);
                case "--keep" ->
                    new Asked(asked.job, asked.rows, asked.rounds, asked.starts, asked.seed, true, asked.wrong);
                case "--rows", "--rounds", "--seed" -> asked.withNumber(word, number, value);
                default -> asked.withWrong("unknown: " + word);
            };
            if (word.matches("--(rows|rounds|seed)")) i++;
        }
        return asked;
    }

    private Asked withNumber(String word, boolean number, long value) {
        if (!number) return withWrong(word + " wants a number");
        return switch (word) {
            case "--rows" -> withRows((int) value);
            case "--rounds" -> withRounds((int) value).withStarts((int) value);
            default -> new Asked(job, rows, rounds, starts, value, keep, wrong);
        };
    }

    private Asked withJob(String name) {
        return new Asked(Optional.of(name), rows, rounds, starts, seed, keep, wrong);
    }

    private Asked withRows(int count) {
        return new Asked(job, count, rounds, starts, seed, keep, wrong);
    }

    private Asked withRounds(int count) {
        return new Asked(job, rows, count, starts, seed, keep, wrong);
    }

    private Asked withStarts(int count) {
        return new Asked(job, rows, rounds, count, seed, keep, wrong);
    }

    private Asked withWrong(String what) {
        return new Asked(job, rows, rounds, starts, seed, keep, Optional.of(what));
    }
}
