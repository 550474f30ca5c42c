package org.zhiyuan.duty;

import org.zhiyuan.identity.Sensitive;

/** That a person belongs to a key group, and in which programme (群体身份), R45: sensitive, so it is stored encrypted and masked everywhere. */
public final class GroupStatus implements Sensitive {

    private static final String SEPARATOR = "/";
    private static final int PARTS = 3;

    private final ProgrammeId programme;
    private final FounderGroup group;
    private final String principal;

    public GroupStatus(ProgrammeId programme, FounderGroup group, String principal) {
        this.programme = programme;
        this.group = group;
        this.principal = principal;
    }

    /** From what {@link #reveal} gave. */
    public static GroupStatus of(String text) {
        String[] parts = text.split(SEPARATOR, PARTS);
        return new GroupStatus(new ProgrammeId(parts[0]), FounderGroup.valueOf(parts[1]), parts[2]);
    }

    public ProgrammeId programme() {
        return programme;
    }

    public FounderGroup group() {
        return group;
    }

    /** The person in charge of the enterprise by name. */
    public String principal() {
        return principal;
    }

    @Override
    public String masked() {
        return "***";
    }

    @Override
    public String reveal() {
        return String.join(SEPARATOR, programme.value(), group.name(), principal);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GroupStatus that && reveal().equals(that.reveal());
    }

    @Override
    public int hashCode() {
        return reveal().hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }
}
