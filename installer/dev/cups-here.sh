#!/bin/sh
# A real CUPS on this machine for trying out printing: a PDF queue (counter-pdf) and an IPP printer that is only simulated
# (ippeveprinter) behind a queue (counter-ipp). For development machines and containers of Debian or Ubuntu; needs root.
#
#   cups-here.sh up           installs what is missing, starts everything, makes both queues
#   cups-here.sh down         stops what it started
#   cups-here.sh stop|start   only the print service, as if it had died or come back
#   cups-here.sh printer-off|printer-on   only the simulated printer
#   cups-here.sh where        the folder below which the simulated printer's pages fall
set -eu

STATE=${CUPS_HERE:-/var/tmp/cups-here}
PORT=8631
PAGES=$STATE/pages
READY_SECONDS=20

install_missing() {
  command -v cupsd >/dev/null && command -v ippeveprinter >/dev/null && [ -d /usr/share/ppd/cups-pdf ] && return
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    cups cups-bsd cups-ipp-utils cups-filters printer-driver-cups-pdf avahi-daemon dbus ghostscript
}

wait_for() {
  n=0
  until "$@" >/dev/null 2>&1; do
    n=$((n + 1))
    [ $n -lt $((READY_SECONDS * 5)) ] || { echo "$* never came true" >&2; exit 1; }
    sleep 0.2
  done
}

is_running() { [ -f "$STATE/$1.pid" ] && kill -0 "$(cat "$STATE/$1.pid")" 2>/dev/null; }

# Only what this script has started is ended.
end() {
  is_running "$1" || return 0
  kill "$(cat "$STATE/$1.pid")"
  while is_running "$1"; do sleep 0.1; done
  rm -f "$STATE/$1.pid"
}

# Asked by name: daemons that run somewhere, in a container for instance, are of no use here.
on_bus() { dbus-send --system --print-reply --dest="$1" / "$2" >/dev/null 2>&1; }

buses() {
  # A container that was stopped leaves socket and pid file of a bus that is gone.
  on_bus org.freedesktop.DBus org.freedesktop.DBus.ListNames ||
    { mkdir -p /run/dbus && rm -f /run/dbus/pid && dbus-daemon --system --fork; }
  on_bus org.freedesktop.Avahi org.freedesktop.Avahi.Server.GetVersionString ||
    { rm -f /run/avahi-daemon/pid && avahi-daemon --daemonize --no-chroot >/dev/null 2>&1 || true; }
}

start() {
  is_running cupsd || lpstat -r 2>/dev/null | grep -q "is running" || { cupsd -f & echo $! >"$STATE/cupsd.pid"; }
  wait_for sh -c 'lpstat -r | grep -q "is running"'
}

printer_on() {
  is_running printer && return
  # It numbers its pages from 1 at each start: each start gets a folder of its own.
  run=$PAGES/$(date +%Y%m%d-%H%M%S%N)
  mkdir -p "$run"
  ippeveprinter -p $PORT -r off -k -d "$run" -f application/pdf,image/urf -M Mau -m Kiosk \
    "Kiosk simulator" >"$STATE/printer.log" 2>&1 &
  echo $! >"$STATE/printer.pid"
  wait_for ipptool -t "ipp://localhost:$PORT/ipp/print" get-printer-attributes.test
}

queues() {
  lpstat -p counter-pdf >/dev/null 2>&1 || lpadmin -p counter-pdf -v cups-pdf:/ -E -o PageSize=A4 \
    -P "$(find /usr/share/ppd/cups-pdf -name 'CUPS-PDF_opt.ppd')" 2>/dev/null
  lpstat -p counter-ipp >/dev/null 2>&1 || lpadmin -p counter-ipp -v "ipp://localhost:$PORT/ipp/print" -E \
    -m everywhere 2>/dev/null
  lpadmin -d counter-ipp
  lpstat -p
}

mkdir -p "$PAGES"
case ${1:-} in
  up) install_missing; buses; start; printer_on; queues ;;
  down) end printer; end cupsd ;;
  stop) end cupsd ;;
  start) start ;;
  printer-off) end printer ;;
  printer-on) printer_on ;;
  where) echo "$PAGES" ;;
  *) sed -n '2,11s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
