package org.zhiyuan.runtime.internal.trust;

import java.util.Set;
import org.zhiyuan.core.Text;

/**
 * What a look at a dropped jar found.
 *
 * @param refusal why it is not let in, null if it is
 * @param signer the subject of who signed it (RFC 2253, bounded), null where nobody asked
 * @param ids that the signer speaks for, with or without their kinds; null for all
 */
public record Seal(Text refusal, String signer, Set<String> ids) {

    /** Let in, and no signature was asked for. */
    public static final Seal NOT_ASKED = new Seal(null, null, null);

    public static Seal refused(Text reason) {
        return new Seal(reason, null, null);
    }

    /** Whether the signer speaks for the id of this kind. */
    public boolean covers(String kind, String id) {
        return ids == null || ids.contains(id) || ids.contains(kind + '/' + id);
    }
}
