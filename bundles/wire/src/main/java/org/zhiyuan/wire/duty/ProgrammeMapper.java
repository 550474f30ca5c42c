package org.zhiyuan.wire.duty;

import java.util.List;
import java.util.Locale;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.core.Page;
import org.zhiyuan.duty.FounderGroup;
import org.zhiyuan.duty.GroupLine;
import org.zhiyuan.duty.GroupProgramme;
import org.zhiyuan.duty.NewProgramme;
import org.zhiyuan.duty.Participation;
import org.zhiyuan.duty.SectorLine;
import org.zhiyuan.duty.SectorReport;
import org.zhiyuan.duty.TrackedService;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.station.StationId;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.Moments;

/** Maps programmes for key groups, and reports. Whoever is given a participation may see whose group it is. */
public final class ProgrammeMapper {

    /** Who takes part, and whether they consent. */
    public record Joining(String principal, boolean consent) {}

    private ProgrammeMapper() {}

    public static NewProgramme fromDto(NewProgrammeDto dto) {
        return Input.read(
                dto,
                (in, input) -> new NewProgramme(
                        in.value("station", input.station, StationId::new),
                        in.one("group", input.group, FounderGroup.class),
                        in.text("title", input.title),
                        in.text("description", input.description)));
    }

    public static Joining fromDto(NewParticipationDto dto) {
        return Input.read(
                dto,
                (in, input) -> new Joining(
                        in.required("principal", in.text("principal", input.principal)),
                        in.answer("consent", input.consent)));
    }

    public static TrackedService fromDto(TrackedServiceDto dto) {
        return Input.read(
                dto,
                (in, input) -> new TrackedService(
                        in.date("on", input.on),
                        in.value("expert", input.expert, ExpertId::new),
                        in.value("activity", input.activity, ActivityId::new),
                        in.text("content", input.content),
                        in.text("effect", input.effect)));
    }

    public static ProgrammeDto toDto(GroupProgramme programme, Locale locale) {
        ProgrammeDto dto = new ProgrammeDto();
        dto.id = programme.id().value();
        dto.version = programme.version();
        dto.station = programme.content().station().value();
        dto.region = programme.region().code();
        dto.group = programme.content().group().name();
        dto.groupName = programme.content().group().label().in(locale);
        dto.title = programme.content().title();
        dto.description = programme.content().description();
        dto.offeredAt = Moments.text(programme.offeredAt());
        dto.open = programme.open();
        return dto;
    }

    public static ProgrammePageDto programmes(Page<GroupProgramme> page, Locale locale) {
        ProgrammePageDto dto = new ProgrammePageDto();
        dto.items =
                page.items().stream().map(programme -> toDto(programme, locale)).toList();
        dto.next = page.next();
        return dto;
    }

    public static ParticipationDto toDto(Participation participation) {
        ParticipationDto dto = new ParticipationDto();
        dto.id = participation.id().value();
        dto.version = participation.version();
        dto.enterprise = participation.enterprise().value();
        dto.region = participation.region().code();
        if (participation.status() != null) {
            dto.programme = participation.status().programme().value();
            dto.group = participation.status().group().name();
            dto.principal = participation.status().principal();
        }
        dto.consentedAt = Moments.text(participation.consentedAt());
        dto.withdrawnAt = Moments.text(participation.withdrawnAt());
        dto.services =
                participation.services().stream().map(ProgrammeMapper::toDto).toList();
        return dto;
    }

    public static ParticipationPageDto participations(Page<Participation> page) {
        ParticipationPageDto dto = new ParticipationPageDto();
        dto.items = page.items().stream().map(ProgrammeMapper::toDto).toList();
        dto.next = page.next();
        return dto;
    }

    private static TrackedServiceDto toDto(TrackedService service) {
        TrackedServiceDto dto = new TrackedServiceDto();
        dto.on = Moments.text(service.on());
        dto.expert = service.expert().value();
        dto.activity = service.activity() == null ? null : service.activity().value();
        dto.content = service.content();
        dto.effect = service.effect();
        return dto;
    }

    public static GroupReportDto groups(List<GroupLine> lines, Locale locale) {
        GroupReportDto dto = new GroupReportDto();
        dto.lines = lines.stream().map(line -> toDto(line, locale)).toList();
        return dto;
    }

    private static GroupLineDto toDto(GroupLine line, Locale locale) {
        GroupLineDto dto = new GroupLineDto();
        dto.city = line.city().code();
        dto.group = line.group().name();
        dto.groupName = line.group().label().in(locale);
        dto.participants = line.participants();
        dto.suppressed = line.participants() == null;
        return dto;
    }

    public static SectorReportDto toDto(SectorReport report) {
        SectorReportDto dto = new SectorReportDto();
        dto.year = report.year();
        dto.region = report.region().code();
        dto.tag = report.tag() == null ? null : report.tag().name();
        dto.lines = report.lines().stream().map(ProgrammeMapper::toDto).toList();
        return dto;
    }

    private static SectorLineDto toDto(SectorLine line) {
        SectorLineDto dto = new SectorLineDto();
        dto.city = line.city().code();
        dto.industry = line.industry().name();
        dto.enterprises = line.enterprises();
        dto.activities = line.activities();
        dto.minutes = line.minutes();
        dto.hours = Moments.hours(line.minutes());
        return dto;
    }
}
