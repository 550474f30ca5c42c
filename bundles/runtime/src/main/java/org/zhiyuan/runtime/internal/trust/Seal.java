package org.zhiyuan.runtime.internal.trust;

import org.zhiyuan.core.Text;

/**
 * What a look at a dropped jar found.
 *
 * @param refusal why it is not let in, null if it is
 * @param signer the subject of who signed it (RFC 2253, bounded), null where nobody asked
 */
public record Seal(Text refusal, String signer) {

    /** Let in, and no signature was asked for. */
    public static final Seal NOT_ASKED = new Seal(null, null);

    public static Seal refused(Text reason) {
        return new Seal(reason, null);
    }
}
