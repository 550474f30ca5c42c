package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.Page;
import org.zhiyuan.organization.NewOrganization;
import org.zhiyuan.organization.OrganizationService;
import org.zhiyuan.organization.VolunteerOrganization;

@Service
@Command(scope = "zhiyuan", name = "organization-list", description = "Lists volunteer organisations (列出志愿服务组织)")
public class OrganizationListCommand extends RegionalCommand {
    @Reference
    private OrganizationService organizations;

    @Override
    void run(Console console) {
        Page<VolunteerOrganization> found = organizations.organizations(console.caller(), region(), page());
        Table table = console.table(
                "标识",
                "Id",
                "名称",
                "Name",
                "统一社会信用代码",
                "Credit code",
                "区划",
                "Region",
                "登记证号",
                "Registration",
                "登记机关",
                "Registered by",
                "登记日期",
                "On");
        found.items().forEach(each -> {
            NewOrganization facts = each.facts();
            console.row(
                    table,
                    each.id(),
                    facts.name(),
                    facts.creditCode(),
                    facts.region(),
                    facts.registrationNumber(),
                    facts.registeredBy(),
                    facts.registeredOn());
        });
        console.print(table, found.next());
    }
}
