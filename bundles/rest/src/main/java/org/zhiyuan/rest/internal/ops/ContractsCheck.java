package org.zhiyuan.rest.internal.ops;

import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.BundleContext;

/** Whether every contract that the faces need has somebody behind it. */
public final class ContractsCheck implements HealthServlet.Check {
    private final BundleContext context;
    private final List<String> contracts;

    public ContractsCheck(BundleContext context, List<String> contracts) {
        this.context = context;
        this.contracts = contracts;
    }

    @Override
    public String name() {
        return "contracts";
    }

    @Override
    public String problem() {
        List<String> missing = new ArrayList<>();
        for (String contract : contracts) {
            if (context.getServiceReference(contract) == null) {
                missing.add(contract.substring(contract.lastIndexOf('.') + 1));
            }
        }
        return missing.isEmpty() ? null : "missing " + String.join(", ", missing);
    }
}
