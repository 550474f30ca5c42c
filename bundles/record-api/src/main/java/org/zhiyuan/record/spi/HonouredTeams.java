package org.zhiyuan.record.spi;

import java.util.Optional;

/** The teams that may be honoured (可受表彰的志愿服务团体), R83; an OSGi service of whoever keeps them. */
@FunctionalInterface
public interface HonouredTeams {

    /** Joins the open unit of work. */
    Optional<HonouredTeam> find(String id);
}
