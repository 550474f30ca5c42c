package org.zhiyuan.store.jpa.internal.upgrade;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.supervision.SupervisionOperation;
import org.zhiyuan.supervision.UpgradeService;
import org.zhiyuan.supervision.UpgradeStatus;

/** The upgrade of what is stored, as administrators see it. */
public final class Upgrades implements UpgradeService {

    private final JpaUnitOfWork units;
    private final WrittenVersions versions;
    private final Clock clock;

    public Upgrades(JpaUnitOfWork units, WrittenVersions versions, Clock clock) {
        this.units = units;
        this.versions = versions;
        this.clock = clock;
    }

    /** Finds out in which version bodies are written. */
    public void start() {
        versions.start(units);
    }

    @Override
    public UpgradeStatus status(Caller caller) {
        caller.require(SupervisionOperation.UPGRADE);
        Map<String, Integer> newest = versions.newest();
        return new UpgradeStatus(versions.look().entrySet().stream()
                .map(written ->
                        new UpgradeStatus.Body(written.getKey(), written.getValue(), newest.get(written.getKey())))
                .toList());
    }

    @Override
    public UpgradeStatus end(Caller caller) {
        UpgradeStatus before = status(caller);
        if (!before.underWay()) {
            throw PlatformException.conflict(Text.of(
                    "没有正在进行的升级：存储内容均已按最新版本写入",
                    "no upgrade is under way: everything is written in its newest version already"));
        }
        units.write(() -> {
            units.log(new Change(
                    clock.instant(),
                    caller,
                    SupervisionOperation.UPGRADE,
                    "upgrade",
                    "bodies",
                    caller.region(),
                    List.of(Details.of(
                            "types",
                            String.valueOf(before.bodies().stream()
                                    .filter(body -> body.written() < body.newest())
                                    .count())))));
            versions.end();
            return null;
        });
        return status(caller);
    }
}
