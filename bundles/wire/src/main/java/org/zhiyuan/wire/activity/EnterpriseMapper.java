package org.zhiyuan.wire.activity;

import java.util.Locale;
import org.zhiyuan.activity.Demand;
import org.zhiyuan.activity.DemandSource;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.activity.EnterpriseTag;
import org.zhiyuan.activity.FollowUp;
import org.zhiyuan.activity.Industry;
import org.zhiyuan.activity.NewCollection;
import org.zhiyuan.activity.NewDemand;
import org.zhiyuan.activity.NewEnterprise;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.Region;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.station.StationId;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;

/** Maps enterprises and their demands. */
public final class EnterpriseMapper {
    private EnterpriseMapper() {}

    public static NewEnterprise fromDto(NewEnterpriseDto dto) {
        return Input.read(dto, EnterpriseMapper::facts);
    }

    public static NewEnterprise facts(Input in, NewEnterpriseDto dto) {
        return new NewEnterprise(
                in.text("name", dto.name),
                in.value("creditCode", dto.creditCode, CreditCode::of),
                in.value("region", dto.region, Region::of),
                in.one("industry", industry(dto.industry), Industry.class),
                in.set("tags", dto.tags, EnterpriseTag.class),
                in.object("contact", dto.contact, KernelMapper::contact));
    }

    /** With the phone masked. */
    public static NewEnterpriseDto facts(NewEnterprise facts) {
        NewEnterpriseDto dto = new NewEnterpriseDto();
        dto.name = facts.name();
        dto.creditCode = facts.creditCode().value();
        dto.region = facts.region().code();
        dto.industry = facts.industry().name();
        dto.tags = KernelMapper.names(facts.tags());
        dto.contact = KernelMapper.toDto(facts.contact());
        return dto;
    }

    public static NewDemand fromDto(NewDemandDto dto) {
        return Input.read(
                dto,
                (in, input) -> new NewDemand(
                        in.text("subject", input.subject),
                        in.text("description", input.description),
                        in.text("risk", input.risk)));
    }

    /** The outcome that is stated. */
    public static String fromDto(NewFollowUpDto dto) {
        return Input.read(dto, (in, input) -> in.required("outcome", in.text("outcome", input.outcome)));
    }

    public static EnterpriseDto toDto(Enterprise enterprise) {
        EnterpriseDto dto = new EnterpriseDto();
        dto.id = enterprise.id().value();
        dto.version = enterprise.version();
        dto.name = enterprise.facts().name();
        dto.creditCode = enterprise.facts().creditCode().value();
        dto.region = enterprise.facts().region().code();
        dto.industry = enterprise.facts().industry().name();
        dto.tags = KernelMapper.names(enterprise.facts().tags());
        dto.contact = KernelMapper.toDto(enterprise.facts().contact());
        dto.mergedInto =
                enterprise.mergedInto() == null ? null : enterprise.mergedInto().value();
        return dto;
    }

    public static NewCollection fromDto(NewCollectionDto dto) {
        return Input.read(
                dto,
                (in, input) -> new NewCollection(
                        in.value("station", input.station, StationId::new),
                        in.value("enterprise", input.enterprise, CreditCode::of),
                        in.one("source", input.source, DemandSource.class),
                        new NewDemand(
                                in.text("subject", input.subject),
                                in.text("description", input.description),
                                in.text("risk", input.risk))));
    }

    public static DemandDto toDto(Demand demand) {
        DemandDto dto = new DemandDto();
        dto.id = demand.id().value();
        dto.version = demand.version();
        dto.enterprise = demand.enterprise().value();
        dto.region = demand.region().code();
        dto.industry = demand.industry().name();
        dto.subject = demand.content().subject();
        dto.description = demand.content().description();
        dto.risk = demand.content().risk();
        dto.stage = demand.stage().name();
        dto.statedAt = Moments.text(demand.statedAt());
        dto.activity = demand.activity() == null ? null : demand.activity().value();
        dto.source = demand.source().name();
        dto.collector = demand.collector() == null ? null : demand.collector().value();
        dto.followUps = demand.followUps().stream().map(EnterpriseMapper::toDto).toList();
        return dto;
    }

    private static FollowUpDto toDto(FollowUp stated) {
        FollowUpDto dto = new FollowUpDto();
        dto.outcome = stated.outcome();
        dto.by = stated.by().name();
        dto.at = Moments.text(stated.at());
        return dto;
    }

    public static DemandPageDto toDto(Page<Demand> page) {
        DemandPageDto dto = new DemandPageDto();
        dto.items = page.items().stream().map(EnterpriseMapper::toDto).toList();
        dto.next = page.next();
        return dto;
    }

    /** The section's letter, also where it is written small. */
    private static String industry(String letter) {
        return letter == null ? null : letter.toUpperCase(Locale.ROOT);
    }
}
