package org.zhiyuan.plugin;

import org.zhiyuan.core.AccountId;

/**
 * One version of an installed plugin (插件版本): its content, kept by its hash, and who answers for it.
 *
 * @param sha256 of the jar, in hexadecimal
 * @param publisher the subject of who signed it (发布者); null where no signature was asked for
 * @param by who brought it in, {@code approvedBy} the second person where two are asked for (复核人), else null
 */
public record PluginJar(
        String release, String sha256, long bytes, String publisher, AccountId by, AccountId approvedBy) {

    PluginJar approved(AccountId second) {
        return new PluginJar(release, sha256, bytes, publisher, by, second);
    }
}
