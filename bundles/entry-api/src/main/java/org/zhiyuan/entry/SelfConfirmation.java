package org.zhiyuan.entry;

import org.zhiyuan.expert.CallId;
import org.zhiyuan.expert.Declaration;

/**
 * The person's own act on what was entered for them (本人接收).
 *
 * @param corrected the whole body as it should be, with the same number; null takes it over as it was entered
 * @param optIn an enterprise's consent to be served (中小企业促进法 52, 54); {@code declaration} an expert's own (R51 to R54)
 * @param call and {@code invitationCode} as in an expert's ordinary application (R47)
 */
public record SelfConfirmation(
        EntryKey key,
        EntryBody corrected,
        boolean optIn,
        Declaration declaration,
        CallId call,
        String invitationCode) {}
