package vn.sokhi.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// One program and one browser for all walks of a run; both end with it.
final class Shared implements ParameterResolver {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(Shared.class);

    @Override
    public boolean supportsParameter(ParameterContext asked, ExtensionContext context) {
        var type = asked.getParameter().getType();
        return type == Running.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext asked, ExtensionContext context) {
        var all = context.getRoot().getStore(OURS);
        return asked.getParameter().getType() == Running.class
                ? all.computeIfAbsent(Running.class, _ -> program(), Running.class)
                : all.computeIfAbsent(Chromium.class, _ -> Chromium.open(), Chromium.class);
    }

    private static Running program() {
        try {
            return Running.find();
        } catch (IOException unstarted) {
            throw new UncheckedIOException(unstarted);
        }
    }
}
