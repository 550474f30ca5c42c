package org.zhiyuan.account;

import java.util.Locale;
import org.zhiyuan.core.Caller;

/** Callers that no account signs in for (平台自身的调用者); a service of sign-in, for the platform's own bundles only. */
public interface PlatformCallers {

    /** The platform itself, for work that nobody asked for; has the administrator's rights. */
    Caller platform();

    /** Whoever sits at the console of the process, which asks for no account: the platform, under that person's name. */
    Caller console(String name, Locale locale);

    /**
     * The same person acting for the provincial agency: rounds are the province's alone, and whoever holds the console of the process
     * could sign in as the province anyway. The audit trail shows the person's name.
     */
    Caller asProvince(Caller caller);
}
