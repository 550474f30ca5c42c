package org.zhiyuan.operations.station;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationContacts;
import org.zhiyuan.station.StationId;
import org.zhiyuan.wire.ContactDto;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.PersonalDataDto;
import org.zhiyuan.wire.PurposeDto;
import org.zhiyuan.wire.station.StationDto;
import org.zhiyuan.wire.station.StationMapper;

/** Whom to reach at a station (专人、主要负责人), R41, R87. */
@Path("/stations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "工作站 Stations")
public final class ContactOperations {
    private final StationContacts contacts;

    public ContactOperations(StationContacts contacts) {
        this.contacts = contacts;
    }

    @POST
    @Path("/{id}/contact")
    @PlatformOperation(
            name = "changeStationContact",
            right = "STATION_CONTACT",
            zh = "更换专人（R41），记入审计",
            en = "Change the contact person (R41), with an audit entry")
    public StationDto changeContact(
            @Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, ContactDto contact) {
        return dto(caller, contacts.changeContact(caller, new StationId(id), seen, KernelMapper.contact(contact)));
    }

    @POST
    @Path("/{id}/disclosures")
    @PlatformOperation(
            name = "discloseStation",
            right = "STATION_DISCLOSE",
            secret = true,
            zh = "说明用途后查看负责人完整身份信息，记入审计（R87）",
            en = "Read the principal's whole identity for a stated purpose, with an audit entry (R87)")
    public PersonalDataDto disclose(@Context Caller caller, @PathParam("id") String id, PurposeDto purpose) {
        return KernelMapper.toDto(contacts.disclose(caller, new StationId(id), KernelMapper.purpose(purpose)));
    }

    private static StationDto dto(Caller caller, Station station) {
        return StationMapper.toDto(station, caller.locale());
    }
}
