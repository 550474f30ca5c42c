package org.zhiyuan.store.jpa.internal;

import java.io.IOException;
import org.zhiyuan.core.Text;
import org.zhiyuan.start.StartRefusal;

/** A state folder or database on which the platform must not start, because what is there would be lost or hidden. */
public final class UnfitState extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    /** @param reason what is wrong, and what would be right */
    public UnfitState(Text reason) {
        super(reason.en());
        this.reason = reason;
    }

    /** Work of the start that may find the state unfit. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws IOException;
    }

    /** Refuses the start and ends the process. @return what the caller throws */
    public RuntimeException refused() {
        return StartRefusal.refuse(reason);
    }

    /** Does the work, and ends the process where the state is unfit. */
    public static <T> T orRefuse(Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (UnfitState e) {
            throw e.refused();
        }
    }
}
