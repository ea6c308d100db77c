#!/usr/bin/env bash
# The Debian package from its first to its last day on a machine, in an empty Debian of its own: installed, looked at, walked through, set up, upgraded,
# refused as a downgrade, removed, purged. Needs: debootstrap, dpkg-deb, root. Run after "mvn -Pinstaller package":
#   installer/dev/package-here.sh [PACKAGE.deb [OLDER.deb]]
# Without an older package, the same one under an older version stands for it. The empty Debian is made once, in PACKAGE_HERE (/var/tmp/package-here).
set -euo pipefail

if [ "${1:-}" != --inside ]; then
  # In name spaces of its own: nothing that is mounted, started or left running here outlives the script.
  exec unshare --mount --pid --fork --kill-child "$0" --inside "$@"
fi
shift
cd "$(dirname "$0")/../.."

new=${1:-$(ls -t target/installer/motcua-kiosk_*.deb | head -1)}
state=${PACKAGE_HERE:-/var/tmp/package-here}
base=$state/base
machine=$state/machine
program=/opt/motcua-kiosk/bin/motcua-kiosk
export LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive

trap 'umount -l "$machine"/proc "$machine"/dev "$machine"/srv/debs 2>/dev/null || true; rm -rf "$machine" "$state"/debs' EXIT

good() { echo "as it should be: $1"; }
wrong() { echo "WRONG: $1" >&2; exit 1; }
want() { # what, command…
  local what=$1
  shift
  if "$@"; then good "$what"; else wrong "$what"; fi
}
want_not() {
  local what=$1
  shift
  if "$@"; then wrong "$what"; else good "$what"; fi
}
within() { chroot "$machine" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG="$LANG" DEBIAN_FRONTEND="$DEBIAN_FRONTEND" "$@"; }
as_kiosk() { within runuser -u motcua-kiosk -- "$@"; }
is_known() { within motcua-kiosk rights see --code "$1" | grep -q "$1"; }
count() { find "$1" -type f 2>/dev/null | wc -l; }

# --- an empty machine, and two packages ---

version=$(dpkg-deb --field "$new" Version)
if ! [ -e "$base/complete" ]; then
  rm -rf "$base"
  debootstrap --variant=minbase bookworm "$base"
  chroot "$base" apt-get satisfy -y -qq --no-install-recommends "$(dpkg-deb --field "$new" Depends)"
  chroot "$base" apt-get clean
  touch "$base/complete"
fi
rm -rf "$machine" "$state"/debs
mkdir -p "$state"/debs
cp -a "$base" "$machine"
mount -t proc proc "$machine/proc"
mount --rbind /dev "$machine/dev"

repacked() { # package, version: the same contents
  local to=$state/debs/$2
  dpkg-deb --raw-extract "$1" "$to"
  sed -i "s/^Version: .*/Version: $2/" "$to/DEBIAN/control"
  sed -i "s/\b${version//./\\.}\b/$2/g" "$to/DEBIAN/preinst"
  dpkg-deb -Znone --build "$to" "$to.deb" >/dev/null
  rm -rf "$to"
}
repacked "${2:-$new}" 0.0.1
cp "$new" "$state/debs/new.deb"
mkdir -p "$machine/srv/debs"
mount --bind "$state/debs" "$machine/srv/debs"

# What every installation touches: dpkg's own lists, logs and caches, the copies that adduser makes of the lists of accounts, and /opt, which dpkg takes
# away with the last thing in it.
picture() {
  (cd "$machine" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./srv/debs -o -path ./var/lib/dpkg -o -path ./var/log -o -path ./var/cache/debconf \
    -o -path ./var/cache/ldconfig -o -path ./opt \) -prune -o -printf '%p %y %m %u %g\n' | grep -v '^\./etc/\(passwd\|group\|shadow\|gshadow\)-\? ' | sort)
  sort "$machine"/etc/passwd "$machine"/etc/group
}
before=$(picture)

# --- installed ---

within dpkg -i /srv/debs/0.0.1.deb >"$state"/debs/log 2>&1 || { cat "$state"/debs/log; wrong "dpkg -i"; }
good "dpkg -i, version $(within dpkg-query -W -f '${Version}' motcua-kiosk)"
want "an AOT cache was made" test -s "$machine/var/cache/motcua-kiosk/kiosk.aot"
within env _JAVA_OPTIONS=-Xlog:class+load:file=/tmp/classes "$program" --version >/dev/null 2>&1
want "classes come out of the cache ($(grep -c 'shared objects file' "$machine/tmp/classes") of $(wc -l <"$machine/tmp/classes"))" \
  test "$(grep -c 'shared objects file' "$machine/tmp/classes")" -gt 400
rm "$machine/tmp/classes"
want "the data belong to the kiosk's account alone" test "$(within stat -c '%U %a' /var/lib/motcua-kiosk)" = "motcua-kiosk 700"

within motcua-kiosk doctor >"$state"/debs/doctor || true # no camera and no printer in here
sed 's/^/    /' "$state"/debs/doctor
want "motcua-kiosk check" within motcua-kiosk check
within motcua-kiosk walkthrough --out /var/lib/motcua-kiosk/walk --data /var/lib/motcua-kiosk >/dev/null || wrong "the walkthrough"
want "a walkthrough: $(count "$machine/var/lib/motcua-kiosk/walk") files, a handout among them" test -s "$machine/var/lib/motcua-kiosk/walk/handout.pdf"
visit=$(sed -n 's/.*"code" *: *"\([^"]*\)".*/\1/p' "$machine/var/lib/motcua-kiosk/walk/visit.json" | head -1)
want "its visit $visit is in the record" is_known "$visit"

# --- what the kiosk's account may change of its configuration, and what not ---

echo 'a key of the province' >"$machine/etc/motcua-kiosk/trusted.pub"
for try in "rm -f /etc/motcua-kiosk/trusted.pub" "mv /etc/motcua-kiosk/trusted.pub /etc/motcua-kiosk/old" "cp /etc/hostname /etc/motcua-kiosk/trusted.pub" \
  "mv /etc/motcua-kiosk/guide /etc/motcua-kiosk/old" "cp /etc/hostname /etc/motcua-kiosk/guide/steps.yaml" "touch /etc/motcua-kiosk/new"; do
  want_not "the kiosk's account cannot: $try" as_kiosk sh -c "$try 2>/dev/null"
done
rm "$machine/etc/motcua-kiosk/trusted.pub"
cat >"$machine/srv/setup.yaml" <<'TEXT'
commune: { kind: xã, name: Mẫu Gói, province: Huế }
lead: { id: thu, name: Trần Văn Mẫu }
printer: { kind: folder }
TEXT
printf '482915\n482915\n' | within motcua-kiosk setup --file /srv/setup.yaml >/dev/null || wrong "the set-up"
want "the set-up wrote commune.yaml" grep -q "Mẫu Gói" "$machine/etc/motcua-kiosk/machine/commune.yaml"
want "root edits it where it was always found" within sh -c 'echo "# seen by root" >>/etc/motcua-kiosk/commune.yaml'
want "and the set-up still may" as_kiosk test -w /etc/motcua-kiosk/machine/commune.yaml
rm "$machine/srv/setup.yaml"

# --- upgraded, and no way back ---

record=$(count "$machine/var/lib/motcua-kiosk")
echo '# the commune wrote this' >>"$machine/etc/motcua-kiosk/contacts.yaml"
within dpkg --force-confold -i /srv/debs/new.deb >"$state"/debs/log 2>&1 || { cat "$state"/debs/log; wrong "the upgrade"; }
good "upgraded to $(within dpkg-query -W -f '${Version}' motcua-kiosk)"
want "an edit is kept" grep -q 'the commune wrote this' "$machine/etc/motcua-kiosk/contacts.yaml"
want "what the set-up wrote is kept" grep -q "Mẫu Gói" "$machine/etc/motcua-kiosk/commune.yaml"
want "nothing of the data is gone ($record files before)" test "$(count "$machine/var/lib/motcua-kiosk")" -ge "$record"
want "the visit can still be read" is_known "$visit"
want "the clerk is still known" grep -q thu <(within motcua-kiosk clerks list)
want "a cache was made for the new program" test -s "$machine/var/cache/motcua-kiosk/kiosk.aot"
if within dpkg -i /srv/debs/0.0.1.deb >"$state"/debs/log 2>&1; then wrong "a downgrade went through"; fi
want "a downgrade is refused: $(grep -m1 'Máy đang có bản' "$state"/debs/log)" test "$(within dpkg-query -W -f '${Version} ${Status}' motcua-kiosk)" = "$version install ok installed"

# --- removed, purged ---

want "the program lies in /opt alone" test "$(ls "$machine/opt")" = motcua-kiosk
within dpkg --remove motcua-kiosk >/dev/null 2>&1 || wrong "the removal"
want "removed: the record stays" test -d "$machine/var/lib/motcua-kiosk/record"
want "removed: the configuration stays" test -e "$machine/etc/motcua-kiosk/contacts.yaml"
want_not "removed: the program is there no more" test -e "$machine/opt/motcua-kiosk"
within dpkg --purge motcua-kiosk >/dev/null 2>&1 || wrong "the purge"
after=$(picture)
if [ "$before" != "$after" ]; then
  diff <(echo "$before") <(echo "$after") >&2 || true
  wrong "the purge left something, or took too much"
fi
good "purged: the machine is as it was before"
