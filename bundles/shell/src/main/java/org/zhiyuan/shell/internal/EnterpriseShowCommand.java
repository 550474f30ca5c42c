package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.activity.EnterpriseService;

@Service
@Command(scope = "zhiyuan", name = "enterprise-show", description = "Shows one enterprise (显示企业)")
public class EnterpriseShowCommand extends PlatformCommand {
    @Argument(name = "id", description = "The enterprise's id (企业标识)", required = true)
    @Completion(EnterpriseIdCompleter.class)
    private String id;

    @Reference
    private EnterpriseService enterprises;

    @Override
    void run(Console console) {
        Enterprise enterprise = enterprises.get(console.caller(), new EnterpriseId(id));
        console.line("名称", "Name", enterprise.name());
        console.line("统一社会信用代码", "Credit code", enterprise.facts().creditCode());
        console.line("区划", "Region", enterprise.region());
        console.line("行业", "Industry", enterprise.facts().industry());
        enterprise.facts().tags().forEach(tag -> console.line("标签", "Tag", tag));
        console.line("已并入", "Merged into", enterprise.mergedInto());
        console.line("版本", "Version", enterprise.version());
    }
}
