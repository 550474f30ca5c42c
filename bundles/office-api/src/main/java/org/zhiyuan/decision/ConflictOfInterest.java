package org.zhiyuan.decision;

import org.zhiyuan.core.Caller;

/** Keeps officials from deciding where they are tied (回避), R94; an OSGi service. */
@FunctionalInterface
public interface ConflictOfInterest {

    /** @throws org.zhiyuan.core.PlatformException DENIED that names the tie by unit, person or client, never its ID number */
    void requireNone(Caller caller, Applicant applicant);
}
