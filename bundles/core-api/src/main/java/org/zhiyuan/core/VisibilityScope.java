package org.zhiyuan.core;

/** How far a caller sees in lists: a region, or what is its own; {@link #ALL} sees everything. Stores filter by it. */
public record VisibilityScope(Region region, AccountId owner) {

    public static final VisibilityScope ALL = new VisibilityScope(null, null);

    /** What {@link Caller#sees} allows, as a filter. @throws PlatformException DENIED for the public */
    public static VisibilityScope of(Caller caller) {
        return switch (caller.role()) {
            case PUBLIC -> throw PlatformException.denied(Text.of("请先登录", "sign in first"));
            case STATION, EXPERT, ENTERPRISE -> new VisibilityScope(null, caller.account());
            default -> caller.region().isProvince() ? ALL : new VisibilityScope(caller.region(), null);
        };
    }

    public boolean covers(Region where, AccountId whose) {
        return (region == null || region.contains(where)) && (owner == null || owner.equals(whose));
    }
}
