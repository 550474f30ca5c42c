package org.zhiyuan.station;

import java.time.LocalDate;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;

/** What happens to a title once it is granted: registration elsewhere (R35, R106) and yearly assessment (R39, R105). */
public interface TitleAdmin {

    /**
     * The entry on the provincial platform (省中小企业公共服务平台), or what has become of it. @throws org.zhiyuan.core.PlatformException
     * CONFLICT without a valid title
     */
    Station registerOnPlatform(Caller caller, StationId id, ExpectedVersion seen, NewEntry entry);

    /** The entry in the national system (全国志愿服务信息系统), once that on the platform is through. */
    Station registerNationally(Caller caller, StationId id, ExpectedVersion seen, NewEntry entry);

    /** The provincial team admits online (审核登记入库), once the national entry is through. */
    Station admit(Caller caller, StationId id, ExpectedVersion seen, String number, LocalDate date);

    /** Opens the assessment of a year for every titled station, with its activities counted; again, it counts those still open anew. */
    YearOpening openYear(Caller caller, int year);

    /**
     * Passed, or, when a second official decides alike (R94), a warning with rectification until a deadline; without the required
     * activities nobody passes (R43, R105). @throws org.zhiyuan.core.PlatformException CONFLICT before the year that counts is over
     */
    Station assessYear(Caller caller, StationId id, ExpectedVersion seen, int year, boolean passed, String reason);

    Station reportRectification(Caller caller, StationId id, ExpectedVersion seen, int year, String report);

    /**
     * Whether the rectification will do; if not, and a second official decides alike, it goes on with a new deadline, or, where the rule
     * book says so, the title ends (R105).
     */
    Station recheckYear(Caller caller, StationId id, ExpectedVersion seen, int year, boolean passed, String reason);

    /**
     * The station is ordered to stop its activities by the decision of a case (责令停止活动), R94; joins the open unit of work of the two
     * officials' decision. Nothing happens to what holds no title.
     */
    void suspend(Caller caller, StationId id, String caseId);

    /** The case is over, and with it what was ordered on it. */
    void release(Caller caller, StationId id, String caseId);
}
