package org.zhiyuan.rest.internal.ops;

import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.zhiyuan.operation.RequiredContracts;

/** Whether every contract that some operation needs has somebody behind it. */
public final class ContractsCheck implements HealthServlet.Check {
    private final BundleContext context;
    private final RequiredContracts contracts;

    public ContractsCheck(BundleContext context, RequiredContracts contracts) {
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
        for (String contract : contracts.names()) {
            if (context.getServiceReference(contract) == null) {
                missing.add(contract.substring(contract.lastIndexOf('.') + 1));
            }
        }
        return missing.isEmpty() ? null : "missing " + String.join(", ", missing);
    }
}
