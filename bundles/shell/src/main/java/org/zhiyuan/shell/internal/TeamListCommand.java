package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.Page;
import org.zhiyuan.organization.OrganizationService;
import org.zhiyuan.organization.VolunteerTeam;

@Service
@Command(scope = "zhiyuan", name = "team-list", description = "Lists volunteer teams (列出志愿服务队)")
public class TeamListCommand extends RegionalCommand {
    @Reference
    private OrganizationService organizations;

    @Override
    void run(Console console) {
        Page<VolunteerTeam> found = organizations.teams(console.caller(), region(), page());
        Table table = console.table(
                "标识", "Id", "名称", "Name", "区划", "Region", "批准单位", "Approved by", "批准日期", "On", "活动范围", "Acts in");
        found.items()
                .forEach(team -> console.row(
                        table,
                        team.id(),
                        team.facts().name(),
                        team.facts().region(),
                        team.facts().approvedBy(),
                        team.facts().approvedOn(),
                        team.facts().scope()));
        console.print(table, found.next());
    }
}
