package org.zhiyuan.duty.store;

import java.util.List;
import org.zhiyuan.activity.EnterpriseTag;
import org.zhiyuan.core.Region;
import org.zhiyuan.duty.SectorLine;

/** Sums up what was served, in the database. */
public interface SectorStore {

    /** By city and industry of the enterprises served in the year. @param tag null for all */
    List<SectorLine> lines(int year, Region region, EnterpriseTag tag);
}
