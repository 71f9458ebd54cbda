package vn.sokhi.jobs;

/// What is to be done. It tells now and then how far it is; that is also where it is stopped.
@FunctionalInterface
public interface Work {

    Ending done(Telling telling);

    /// Hears how far the work is.
    @FunctionalInterface
    interface Telling {

        /// @throws Stopped when somebody called the work off or its time is over: the work ends there
        void at(Progress progress);
    }

    /// Ends work in the middle. Nothing of it is kept.
    final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Stopped() {
            super("stopped", null, false, false);
        }
    }
}
