package org.zhiyuan.organization.internal;

import java.util.Optional;
import java.util.Set;
import org.zhiyuan.decision.Applicant;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.organization.NewTeam;
import org.zhiyuan.organization.TeamId;
import org.zhiyuan.organization.VolunteerTeam;
import org.zhiyuan.organization.store.OrganizationStore;
import org.zhiyuan.record.spi.HonouredTeam;
import org.zhiyuan.record.spi.HonouredTeams;

/** The register's teams as they may be honoured (志愿服务团体), R83; officials are tied to one by the unit that approved it (R94). */
public final class RegisteredTeams implements HonouredTeams {

    private final OrganizationStore store;

    public RegisteredTeams(OrganizationStore store) {
        this.store = store;
    }

    @Override
    public Optional<HonouredTeam> find(String id) {
        return store.find(new TeamId(id)).map(VolunteerTeam::facts).map(RegisteredTeams::honoured);
    }

    private static HonouredTeam honoured(NewTeam team) {
        CreditCode unit = team.approvedByCode();
        return new HonouredTeam(team.name(), new Applicant(Set.of(), unit == null ? Set.of() : Set.of(unit), Set.of(), Set.of()));
    }
}
