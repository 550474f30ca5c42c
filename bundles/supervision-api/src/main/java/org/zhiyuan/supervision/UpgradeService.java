package org.zhiyuan.supervision;

import org.zhiyuan.core.Caller;

/**
 * Ends an upgrade (结束升级). On a database that several nodes share a new program goes on writing values as the program before reads them,
 * so that nodes can be replaced one by one; once all are, an administrator ends it. The embedded database has one node, so nothing is to
 * be done there.
 */
public interface UpgradeService {

    UpgradeStatus status(Caller caller);

    /**
     * From now on values are written in their newest versions, which older programs can't read.
     *
     * @throws org.zhiyuan.core.PlatformException CONFLICT when no upgrade is under way
     */
    UpgradeStatus end(Caller caller);
}
