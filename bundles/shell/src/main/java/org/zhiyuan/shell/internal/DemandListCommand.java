package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.activity.Demand;
import org.zhiyuan.activity.DemandQuery;
import org.zhiyuan.activity.DemandService;
import org.zhiyuan.activity.DemandStage;
import org.zhiyuan.activity.Industry;
import org.zhiyuan.core.Page;

@Service
@Command(scope = "zhiyuan", name = "demand-list", description = "Lists demands of enterprises (列出企业服务需求)")
public class DemandListCommand extends RegionalCommand {
    @Option(name = "--stage", description = "Stage (阶段)")
    @Completion(CodeCompleter.DemandStages.class)
    private String stage;

    @Option(name = "--industry", description = "Section of GB/T 4754, A to T (行业门类)")
    @Completion(CodeCompleter.Industries.class)
    private String industry;

    @Reference
    private DemandService demands;

    @Override
    void run(Console console) {
        DemandQuery query = new DemandQuery(
                region(),
                Codes.read("stage", DemandStage.class, stage),
                Codes.read("industry", Industry.class, industry));
        Page<Demand> found = demands.list(console.caller(), query, page());
        Table table = console.table(
                "标识",
                "Id",
                "事项",
                "Subject",
                "企业",
                "Enterprise",
                "区划",
                "Region",
                "行业",
                "Industry",
                "来源",
                "Source",
                "登记",
                "Stated",
                "阶段",
                "Stage");
        found.items()
                .forEach(demand -> console.row(
                        table,
                        demand.id(),
                        demand.content().subject(),
                        demand.enterprise(),
                        demand.region(),
                        demand.industry(),
                        demand.source(),
                        demand.statedAt(),
                        demand.stage()));
        console.print(table, found.next());
    }
}
