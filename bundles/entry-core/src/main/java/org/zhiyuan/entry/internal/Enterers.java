package org.zhiyuan.entry.internal;

import java.util.List;
import java.util.Locale;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.entry.EntryBody;
import org.zhiyuan.entry.EntryKind;
import org.zhiyuan.station.City;
import org.zhiyuan.station.CityService;
import org.zhiyuan.station.RegisteredStation;
import org.zhiyuan.station.TitleInForce;

/** Who may enter whom (代录权限): titled stations and filed city agencies in their city (R13, R28), the province experts. */
public final class Enterers {

    private final TitleInForce titles;
    private final CityService cities;

    public Enterers(TitleInForce titles, CityService cities) {
        this.titles = titles;
        this.cities = cities;
    }

    /** @return the name of the organisation that enters. @throws PlatformException DENIED, CONFLICT, INVALID for another city's region */
    String require(Caller caller, EntryBody body) {
        return switch (caller.role()) {
            case STATION -> station(caller, body);
            case CITY -> city(caller.region(), body);
            default -> province(body);
        };
    }

    private String station(Caller caller, EntryBody body) {
        if (body.kind() == EntryKind.STATION) {
            throw PlatformException.denied(
                    Text.of("工作站申请表由市级机构代录（R28）", "a station's form is filled by the city agency (R28)"));
        }
        List<RegisteredStation> titled = titles.own(caller);
        if (titled.isEmpty()) {
            throw PlatformException.conflict(
                    Text.of("没有有效的工作站称号，不能代录", "only a station with a valid title enters for others"));
        }
        RegisteredStation acting = titled.stream()
                .filter(station -> station.mergedInto() == null)
                .findFirst()
                .orElseThrow(() -> PlatformException.merged(
                        EntryKind.STATION.label(), titled.get(0).mergedInto().value()));
        requireWithin(acting.region().city(), body);
        return acting.name();
    }

    private String city(Region city, EntryBody body) {
        City filed = cities.find(city)
                .filter(City::active)
                .orElseThrow(() -> PlatformException.conflict(
                        Text.of("市级机构须先在省级机构备案（R13）", "the city agency must be filed with the province first (R13)")));
        requireWithin(city, body);
        return filed.agency().zh();
    }

    private static String province(EntryBody body) {
        if (body.kind() != EntryKind.EXPERT) {
            throw PlatformException.denied(Text.of("省级机构只代录专家", "the province enters experts only"));
        }
        return Role.PROVINCE.label().zh();
    }

    private static void requireWithin(Region city, EntryBody body) {
        if (!city.contains(body.region())) {
            throw PlatformException.invalid(
                    body.kind().name().toLowerCase(Locale.ROOT) + ".region",
                    Text.of("须在本市内（R13）", "must lie in your city (R13)"));
        }
    }
}
