package org.zhiyuan.activity.internal.planning;

import java.util.List;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.activity.Host;
import org.zhiyuan.activity.HostKind;
import org.zhiyuan.activity.internal.access.HostStations;
import org.zhiyuan.activity.internal.access.Parties;
import org.zhiyuan.activity.spi.ServiceTypeDescription;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.station.City;
import org.zhiyuan.station.CityService;
import org.zhiyuan.station.RegisteredStation;

/**
 * Decides who holds a planned activity (主办方). One-to-one services are asked for by the enterprise itself (R84) and held by the online
 * centre or the agency in charge of it; the others are held by a titled station at its place (R85), or by an agency.
 */
public final class HostChoice {

    private static final int MAX_ROOM = 100;
    private static final String ONLINE_PLACE = "线上 online";

    private final HostStations stations;
    private final CityService cities;
    private final Parties parties;

    public HostChoice(HostStations stations, CityService cities, Parties parties) {
        this.stations = stations;
        this.cities = cities;
        this.parties = parties;
    }

    Hosting choose(Caller caller, ServiceTypeDescription type, ActivityPlan plan) {
        if (type.oneToOne()) {
            return forEnterprise(caller, type, plan);
        }
        return switch (caller.role()) {
            case STATION -> atStation(caller, type, plan);
            case PROVINCE, CITY -> byAgency(caller, type, plan);
            default -> throw mismatch(type, "由工作站或专门服务机构主办", "is held by a station or an agency");
        };
    }

    private Hosting forEnterprise(Caller caller, ServiceTypeDescription type, ActivityPlan plan) {
        if (caller.role() != Role.ENTERPRISE) {
            throw mismatch(type, "由企业自主选择专家提出（R84）", "is asked for by the enterprise itself (R84)");
        }
        noStation(plan);
        Enterprise own = parties.starting(caller);
        boolean centre = type.online() && type.hosts().contains(HostKind.ONLINE_CENTRE);
        return new Hosting(
                centre ? centre() : agencyFor(own.region()), own.region(), place(type, plan.place()), List.of(own));
    }

    private Hosting atStation(Caller caller, ServiceTypeDescription type, ActivityPlan plan) {
        if (!type.hosts().contains(HostKind.STATION)) {
            throw mismatch(type, "不由工作站主办", "is not held by stations");
        }
        if (plan.station() == null) {
            throw PlatformException.invalid("station", Text.of("请指明主办的工作站", "name the station that holds it"));
        }
        RegisteredStation station =
                stations.titled(caller, plan.station(), plan.slot().days());
        String place = type.boundToStation()
                ? room(station, plan.place())
                : blank(plan.place()) ? station.address() : plan.place().strip();
        return new Hosting(
                new Host(HostKind.STATION, station.id().value(), station.name()), station.region(), place, List.of());
    }

    /** At the station's registered address (定点, R85), whatever is given: that is the room there. */
    private static String room(RegisteredStation station, String given) {
        if (blank(given) || given.strip().equals(station.address())) {
            return station.address();
        }
        if (given.strip().codePointCount(0, given.strip().length()) > MAX_ROOM) {
            throw PlatformException.invalid(
                    "place",
                    Text.format(
                            "为工作站登记地址内的场地，最多%d个字（R85）",
                            "is the room at the station's registered address and must have at most %d characters (R85)",
                            MAX_ROOM));
        }
        return station.address() + " " + given.strip();
    }

    private Hosting byAgency(Caller caller, ServiceTypeDescription type, ActivityPlan plan) {
        noStation(plan);
        boolean centre = type.hosts().contains(HostKind.ONLINE_CENTRE)
                && (type.online() || !type.hosts().contains(HostKind.AGENCY));
        if (!centre && !type.hosts().contains(HostKind.AGENCY)) {
            throw mismatch(type, "由工作站主办", "is held by stations");
        }
        if (caller.role() == Role.CITY && !filed(caller.region())) {
            throw PlatformException.conflict(
                    Text.of("市级机构须先在省级机构备案（R13）", "the city agency must be filed with the province first (R13)"));
        }
        return new Hosting(
                centre ? centre() : agency(caller.region()), caller.region(), place(type, plan.place()), List.of());
    }

    private static void noStation(ActivityPlan plan) {
        if (plan.station() != null) {
            throw PlatformException.invalid("station", Text.of("只有工作站主办的活动才填写", "is only for what a station holds"));
        }
    }

    private static String place(ServiceTypeDescription type, String given) {
        if (blank(given) && !type.online()) {
            throw PlatformException.invalid("place", Text.of("线下活动须有地点", "is required, as the service is not online"));
        }
        return blank(given) ? ONLINE_PLACE : given.strip();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static Host centre() {
        return new Host(HostKind.ONLINE_CENTRE, "online", "中小企业线上志愿服务中心");
    }

    /** The city's agency once it is filed, until then the province's (R13). */
    private Host agencyFor(Region region) {
        return agency(filed(region) ? region.city() : Region.HOME);
    }

    private boolean filed(Region region) {
        return cities.find(region.city()).filter(City::active).isPresent();
    }

    private Host agency(Region region) {
        String name = region.isProvince()
                ? Role.PROVINCE.label().zh()
                : cities.find(region)
                        .map(City::agency)
                        .map(Text::zh)
                        .orElse(Role.CITY.label().zh());
        return new Host(HostKind.AGENCY, region.code(), name);
    }

    private static PlatformException mismatch(ServiceTypeDescription type, String zh, String en) {
        return new PlatformException(
                ErrorCode.DENIED,
                Text.of("“" + type.name().zh() + "”" + zh, "\"" + type.name().en() + "\" " + en));
    }
}
