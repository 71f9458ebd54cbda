package vn.sokhi.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// One figure of every round, and what may be said of them: the median with a 95 % interval by the bootstrap.
final class Rounds {

    private static final int RESAMPLES = 10_000;

    private final List<Double> figures = new ArrayList<>();

    /// A figure with its 95 % interval.
    record Told(double middle, double low, double high) {
        String text(String form) {
            return form.formatted(middle) + " [" + form.formatted(low) + " … " + form.formatted(high) + "]";
        }
    }

    void add(double figure) {
        figures.add(figure);
    }

    double[] all() {
        return figures.stream().mapToDouble(Double::doubleValue).toArray();
    }

    Told median(long seed) {
        var mine = all();
        var dice = dice(seed);
        var medians = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) medians[i] = median(picked(mine, places(mine.length, dice)));
        return told(median(mine), medians);
    }

    /// How many times this is of the other, round by round drawn together: both stood in the same weather.
    Told over(Rounds other, long seed) {
        var mine = all();
        var theirs = other.all();
        var dice = dice(seed);
        var ratios = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            var places = places(mine.length, dice);
            ratios[i] = median(picked(mine, places)) / median(picked(theirs, places));
        }
        return told(median(mine) / median(theirs), ratios);
    }

    private static Told told(double middle, double[] resampled) {
        Arrays.sort(resampled);
        int cut = RESAMPLES * 25 / 1000;
        return new Told(middle, resampled[cut], resampled[RESAMPLES - 1 - cut]);
    }

    private static RandomGenerator dice(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static int[] places(int count, RandomGenerator dice) {
        return dice.ints(count, 0, count).toArray();
    }

    private static double[] picked(double[] from, int[] places) {
        var picked = new double[places.length];
        for (int i = 0; i < places.length; i++) picked[i] = from[places[i]];
        return picked;
    }

    private static double median(double[] figures) {
        var sorted = figures.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
