package org.zhiyuan.station.internal.notice;

import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Purpose;
import org.zhiyuan.core.Text;
import org.zhiyuan.decision.FourEyes;
import org.zhiyuan.identity.Contact;
import org.zhiyuan.identity.PersonalData;
import org.zhiyuan.station.Notice;
import org.zhiyuan.station.NoticeId;
import org.zhiyuan.station.Objection;
import org.zhiyuan.station.Publicity;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationObjections;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.internal.workflow.StationDesk;

/** The objections to the names on the public notices (公示异议), R104. */
public final class Objections implements StationObjections {

    private static final int MOST = 200;
    private static final Text NOUN = Text.of("异议", "objection");

    private final StationDesk desk;
    private final NoticeBoard board;

    public Objections(StationDesk desk, NoticeBoard board) {
        this.desk = desk;
        this.board = board;
    }

    @Override
    public int object(Caller caller, NoticeId noticeId, String content, Contact contact) {
        caller.require(StationOperation.STATION_OBJECT);
        new Problems()
                .text("content", content, 2000)
                .require("contact", contact)
                .text("contact.name", contact == null ? null : contact.name(), 100)
                .require("contact.phone", contact == null ? null : contact.phone())
                .raise();
        return desk.write(() -> {
            Notice notice = board.find(noticeId)
                    .orElseThrow(() -> PlatformException.notFound(Text.of("公告", "notice"), noticeId.value()));
            Station station = desk.find(notice.station())
                    .filter(found -> found.stage() == StationStage.JOINT_GRANT)
                    .filter(found -> runs(found.award().publicity()))
                    .filter(found -> found.award().publicity().until().equals(notice.until()))
                    .orElseThrow(() -> PlatformException.conflict(Text.of(
                            "不在公示期内，不能提出异议（R104）",
                            "its objection period does not run, nothing can be objected (R104)")));
            int number = station.award().objections().size() + 1;
            if (number > MOST) {
                throw PlatformException.conflict(
                        Text.of("异议已达上限，请直接联系省级机构", "there are too many objections, turn to the province directly"));
            }
            Objection objection =
                    Objection.filed(number, content, contact, desk.clock().instant());
            desk.keep(
                    caller,
                    StationOperation.STATION_OBJECT,
                    station.with(station.award().with(objection)),
                    Details.of("objection", String.valueOf(number)));
            return number;
        });
    }

    private boolean runs(Publicity publicity) {
        return publicity != null && publicity.runsOn(desk.today());
    }

    @Override
    public Station answer(
            Caller caller, StationId id, ExpectedVersion seen, int number, boolean upheld, String answer) {
        caller.require(StationOperation.STATION_ANSWER_OBJECTION);
        new Problems().text("answer", answer, 1000).raise();
        return desk.write(() -> {
            Station station = desk.forDecision(caller, StationOperation.STATION_ANSWER_OBJECTION, id, seen);
            Objection objection = objection(station, number);
            if (!objection.open()) {
                throw PlatformException.conflict(Text.of("该异议已答复", "this objection has been answered"));
            }
            FourEyes ruling = FourEyes.of(
                    caller,
                    station.proposal(),
                    StationOperation.STATION_ANSWER_OBJECTION,
                    number + (upheld ? ":UPHELD" : ":DISMISSED"),
                    answer,
                    desk.clock().instant());
            if (!ruling.settled()) {
                return desk.propose(
                        caller,
                        StationOperation.STATION_ANSWER_OBJECTION,
                        station.with(ruling.proposal()),
                        ruling.proposal());
            }
            Objection answered = objection.answered(
                    upheld, answer, caller.account(), desk.clock().instant());
            Station next = station.with(station.award().with(answered)).withoutProposal();
            return desk.keep(
                    caller,
                    StationOperation.STATION_ANSWER_OBJECTION,
                    next,
                    Details.of("objection", String.valueOf(number), "upheld", String.valueOf(upheld)),
                    ruling.event());
        });
    }

    @Override
    public PersonalData disclose(Caller caller, StationId id, int number, String purpose) {
        caller.require(StationOperation.STATION_DISCLOSE);
        String stated = Purpose.require(purpose);
        return desk.write(() -> {
            Station station = desk.forChange(caller, StationOperation.STATION_DISCLOSE, id, ExpectedVersion.ANY);
            Contact contact = objection(station, number).contact();
            desk.log(
                    caller,
                    StationOperation.STATION_DISCLOSE,
                    station,
                    Details.of("objection", String.valueOf(number), "purpose", stated));
            return new PersonalData(contact.name(), null, contact.phone());
        });
    }

    private static Objection objection(Station station, int number) {
        return station.award().objections().stream()
                .filter(found -> found.number() == number)
                .findFirst()
                .orElseThrow(() -> PlatformException.notFound(NOUN, String.valueOf(number)));
    }
}
