package org.zhiyuan.entry;

import org.zhiyuan.core.Caller;

/** The person's own side of an entry on their behalf (本人接收或谢绝), R4, R91: nothing comes of it but by their act. */
public interface SelfConfirmationService {

    /**
     * What was said of the person, for them to see. @throws org.zhiyuan.core.PlatformException NOT_FOUND alike for a wrong code, a wrong
     * number, an account of another role, and what is past, declined, withdrawn or superseded; guesses are slowed down
     */
    EntryOnBehalf look(Caller caller, EntryKey key);

    /**
     * Registers in the ordinary way, as the caller's own, in one unit of work. @throws org.zhiyuan.core.PlatformException as
     * {@link #look} and as the ordinary registration, CONFLICT if it is taken over already
     */
    EntryOnBehalf takeOver(Caller caller, SelfConfirmation takeover);

    /** The person says no (谢绝); the reason may be null. The body is erased. @throws org.zhiyuan.core.PlatformException as {@link #look} */
    EntryOnBehalf decline(Caller caller, EntryKey key, String reason);
}
